import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClaimFilter, filterEntries } from './claim-filter.ts';
import { filterTable } from './filter-table.ts';
import { formatFilter } from './format-filter.ts';
import { parseLine } from './parse-line.ts';

test.each([
  ['', [], {}],
  ['kremlin-drone', ['kremlin-drone'], {}],
  ['“Kremlin Drone”', ['Kremlin Drone'], {}],
  ['kremlin-drone stance:denies', ['kremlin-drone'], { stance: 'denies' }],
  ['kremlin-drone STANCE:Denies', ['kremlin-drone'], { stance: 'denies' }],
  ['x stance: denies', ['x'], { stance: 'denies' }],
  ['x by:Peskov', ['x'], { by: 'Peskov' }],
  ['x by:"Dmitry Peskov"', ['x'], { by: 'Dmitry Peskov' }],
  ['x by:“Dmitry Peskov”', ['x'], { by: 'Dmitry Peskov' }],
  ['x by:«Dmitry Peskov»', ['x'], { by: 'Dmitry Peskov' }],
  ['x by:Dmitry Peskov stance:denies', ['x'], { by: 'Dmitry Peskov', stance: 'denies' }],
  ['x by: Dmitry Peskov', ['x'], { by: 'Dmitry Peskov' }],
  ["x by:O'Brien", ['x'], { by: "O'Brien" }],
  ['x about:"stance:denies"', ['x'], { about: 'stance:denies' }],
  ['x about:night of the "attack"', ['x'], { about: 'night of the attack' }],
  ['x since:2d', ['x'], { since: '2d' }],
  ['x since:yesterday as-of:2023-05', ['x'], { since: 'yesterday', 'as-of': '2023-05' }],
  ['x from:LifeZette act:declines-to-confirm', ['x'], { act: 'declines-to-confirm', from: 'LifeZette' }],
  ['  x \u00A0 y\u202E  ', ['x', 'y'], {}],
])('%s', (line, words, filter) => {
  expect(parseLine(line)).toEqual({ words, filter });
});

test.each([
  ['x stanse:denies', /^“stanse:” is no filter; .*stance:.*; stance:denies$/],
  ['x speaker:Peskov', /^“speaker:” is no filter; .*by:.*; undefined$/],
  ['x stance:deny', /^“stance:” got “deny”; one of supports, denies, withholds; stance:denies$/],
  ['x stance:banana', /^“stance:” got “banana”; one of supports.*; undefined$/],
  ['x act:accuse', /^“act:” got “accuse”; .*; act:accuses$/],
  ['x by:', /^nothing stands behind “by:”; a speaker or a side/],
  ['x by:!!', /^“by:” got “!!”; a speaker or a side/],
  ['x since:2023-02-30', /^“since:” got “2023-02-30”; a date or a time ago, such as since:2023-05-03/],
  ['x since:soon', /^“since:” got “soon”; a date/],
  ['x stance:denies stance:supports', /^“stance:” is given twice; each filter once/],
  ['x stance:denies drones', /^“drones” stands behind “stance:denies”.*; stance:denies about:drones$/],
  [
    'x by:"Dmitry Peskov" drones',
    /^“drones” stands behind “by:Dmitry Peskov”, which is complete; .*; by:"Dmitry Peskov" about:drones$/,
  ],
  ['x by:"Dmitry', /^the quotation mark at "Dmitry is never closed; a second mark/],
  ['x https://example.org', /^“https:” is no filter/],
  [`x about:"${'word '.repeat(60)}"`, /^the filters are \d+ characters long; at most 180/],
])('%s is a problem', (line, told) => {
  const parsed = parseLine(line);
  if (!('problem' in parsed)) throw new Error('It was understood.');
  const { what, expected, meant } = parsed.problem;
  expect(`${what}; ${expected}; ${meant}`).toMatch(told);
});

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const typed = fc.constantFrom(
  '"',
  '“',
  '”',
  ' ',
  ':',
  'by:',
  'stance:',
  'since:',
  'denies',
  '2d',
  '\0',
  '\u202E',
  '<!channel>',
);

test('no line makes it throw, and what it says is short', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, typed), { maxLength: 30 }),
      fc.constantFrom('', ' '),
      (parts, between) => {
        const parsed = parseLine(parts.join(between));
        if ('problem' in parsed) {
          expect(parsed.problem.what.length).toBeLessThan(200);
          expect(parsed.problem.expected).not.toBe('');
        } else expect(formatFilter(parsed.filter).length).toBeLessThanOrEqual(180);
      },
    ),
    { numRuns: 2000 },
  );
});

test('filters that were read are written so that they are read the same', () => {
  const value = (key: string) => {
    const closed = filterTable.find((row) => row.key === key)?.values;
    if (closed !== undefined) return fc.constantFrom(...closed);
    return key === 'since' || key === 'as-of'
      ? fc.constantFrom('2d', '3w', 'today', '2023', '2023-05', '2023-05-03')
      : fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  };
  const record = Object.fromEntries(
    filterTable.map(({ key }) => [key, fc.option(value(key), { nil: undefined })]),
  );
  fc.assert(
    fc.property(fc.record(record), (raw) => {
      const line = Object.entries(raw).flatMap(([key, text]) =>
        text === undefined ? [] : [`${key}:"${text.replaceAll(/["“”„«»]/g, '')}"`],
      );
      const first = parseLine(line.join(' '));
      if ('problem' in first) return;
      const again = parseLine(`slug ${formatFilter(first.filter)}`);
      expect(again).toEqual({ words: ['slug'], filter: first.filter });
    }),
    { numRuns: 1000 },
  );
});

test('the keys of the table are the keys of a filter, in the same order', () => {
  const filter: ClaimFilter = Object.fromEntries(filterTable.map(({ key }) => [key, 'x']));
  expect(filterEntries(filter).map(([key]) => key)).toEqual(filterTable.map(({ key }) => key));
});
