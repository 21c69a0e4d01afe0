import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDigestLine } from './read-digest-line.ts';

const set = { order: 'set', slot: '09:00', days: 'every-day', quiet: true, words: [] };

test.each([
  ['', { order: 'status' }],
  ['now', { order: 'now' }],
  ['PREVIEW', { order: 'preview' }],
  ['off', { order: 'off' }],
  ['09:00', set],
  ['9:00', set],
  ['9.00', set],
  ['09:00 Europe/Kyiv', { ...set, zone: 'Europe/Kyiv' }],
  ['09:00 utc', { ...set, zone: 'UTC' }],
  ['09:00 weekdays', { ...set, days: 'weekdays' }],
  ['09:00 daily always', { ...set, quiet: false }],
  [
    '23:59 America/New_York weekdays kremlin-drone big-quake',
    {
      ...set,
      slot: '23:59',
      zone: 'America/New_York',
      days: 'weekdays',
      words: ['kremlin-drone', 'big-quake'],
    },
  ],
])('digest %s', (line, read) => {
  expect(readDigestLine(line)).toEqual(read);
});

test.each([
  ['25:00', /“digest 25:00” is not known; a time of day such as 09:00/],
  ['pase', /“digest pase” is not known; .*; digest pause$/],
  ['09:00 Europe/Kviv', /“Europe\/Kviv” is no time zone; .*; digest 09:00 Europe\/K(yiv|iev)$/],
  ['pause tomorrow', /“tomorrow” stands behind “digest pause”; nothing behind it; digest pause/],
])('digest %s is a problem', (line, told) => {
  const read = readDigestLine(line);
  if (!('problem' in read)) throw new Error('It was understood.');
  expect(`${read.problem.what}; ${read.problem.expected}; ${read.problem.meant}`).toMatch(told);
});

test('no line makes it throw', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('09:00', 'Europe/', '/', 'weekdays', 'now'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => void readDigestLine(words.join(' '))),
    { numRuns: 500 },
  );
});
