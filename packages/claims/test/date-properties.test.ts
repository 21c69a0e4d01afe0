import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../src/dates/find-dates.ts';
import { en } from '../src/languages/en/index.ts';
import type { Anchor } from '../src/layers.ts';
import { dateRows } from './date-table.ts';
import { lowerLayersOf } from './stages.ts';

/** Pieces of dates, and what breaks them. */
const piece = fc.constantFrom(
  ...'May March Sept. Dec mid-March Monday Wed. night summer fall week weeks weekend year years decade century today yesterday overnight'.split(
    ' ',
  ),
  ...'last this next past coming early late earlier mid beginning end a an one two first third ago half anniversary one-year'.split(
    ' ',
  ),
  ...'the of on in since by before from to until through and between that will would was said leave'.split(
    ' ',
  ),
  ...'1 3 3rd 03 12 29 30 31 32 45 99 1990s 90s ’90s 1899 1999 2000 2023 9999 10000 2,014 3-5 28-June 2014-15 2014-2016 2008-9'.split(
    ' ',
  ),
  ...'2023-05-03 2023-02-30 2023-13 03/05/2023 31/12/99 1.2.2023 2023-05-03T10:00Z mid-2022 mid-1990s late-0000 ٣ Ⅷ'.split(
    ' ',
  ),
  ...[',', '.', '–', '-', '(', ')', '“', '”', '’s', '%', '$', '\n', '\u00a0', '\u200b', '😀', '\ud800'],
);
const texts = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

const day = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
const anchors: fc.Arbitrary<Anchor | null> = fc.option(
  fc.record({
    date: fc.oneof(
      fc.constantFrom('2023-05-04', '2024-02-29', '0000-01-01', '9999-12-31'),
      day.map((date) => date.toISOString().slice(0, 10)),
    ),
    of: fc.constantFrom('publication', 'incident'),
  }),
);

/** EDTF as far as the record uses it (level 1, and of level 2 the quarters, halves and "one of a set"). */
const date = '\\d{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?|2[1-4]|3[3-6]|4[01]))?';
const edtf = new RegExp(`^(?:${date}|${date}/${date}|\\[${date},${date}\\]|\\d{3}X|\\d{2}XX)$`);

describe('any text', () => {
  it('gives dates in its order, on its words, with values that EDTF knows', () => {
    fc.assert(
      fc.property(texts, anchors, (text, anchor) => {
        const { tokens, sentences } = lowerLayersOf(text);
        const dates = findDates(tokens, sentences, anchor, en);
        let at = 0;
        for (const { date: own } of dates) {
          const { start, end } = own.span;
          expect(text.slice(start, end)).toBe(own.span.text);
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(own.value).toMatch(edtf);
          const [first = '', last] = own.value.split('/');
          if (last !== undefined) expect(first < last).toBe(true);
          for (const one of own.value.match(/\d{4}-\d{2}-\d{2}/g) ?? [])
            expect(new Date(`${one}T00:00:00Z`).toISOString().slice(0, 10)).toBe(one);
          if (own.value.startsWith('[')) expect(own.ambiguous).toBe(true);
          at = end;
        }
        expect(findDates(tokens, sentences, anchor, en)).toEqual(dates);
      }),
      { numRuns: 1000 },
    );
  });

  it('without a day of writing gives only what is complete', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences } = lowerLayersOf(text);
        for (const { date: own } of findDates(tokens, sentences, null, en)) expect(own.implied).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

it('reads the table alike in six time zones', () => {
  const zones = [
    'UTC',
    'Pacific/Kiritimati',
    'Pacific/Apia',
    'America/Sao_Paulo',
    'America/St_Johns',
    'Asia/Kathmandu',
  ];
  const script = `
    import { readTable } from './test/read-date-table.ts';
    const zones = ${JSON.stringify(zones)};
    const read = zones.map((zone) => {
      process.env.TZ = zone;
      return [new Date(2011, 11, 29).getTimezoneOffset(), readTable()];
    });
    process.stdout.write(JSON.stringify(read));
  `;
  const flags = ['--conditions=@incident/source', '--import', 'tsx', '--input-type=module'];
  const printed = execFileSync(process.execPath, [...flags, '--eval', script], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  });
  const read: [offset: number, values: string[]][] = JSON.parse(printed);
  expect(new Set(read.map(([offset]) => offset)).size).toBe(zones.length);
  const expected = dateRows.map(({ expected: dates }) => dates.map(({ value }) => value).join(' '));
  for (const [, values] of read) expect(values).toEqual(expected);
});
