import { describe, expect, it, test } from 'vitest';
import { compareDates } from '../../eval/compare-dates.ts';
import { dateGroups, dateRows, readRow } from '../../test/date-table.ts';
import { lowerLayersOf } from '../../test/stages.ts';
import { en } from '../languages/en/index.ts';
import type { Anchor, FoundDate } from '../layers.ts';
import { findDates } from './find-dates.ts';

const thursday: Anchor = { date: '2023-05-04', of: 'publication' };

function datesIn(text: string, anchor: Anchor | null = thursday): FoundDate[] {
  const { tokens, sentences } = lowerLayersOf(text);
  return findDates(tokens, sentences, anchor, en);
}

for (const [name, day, rows] of dateGroups) {
  describe(name, () => {
    test.each(rows)('%s', (row) => {
      const { text } = readRow(row, day);
      const dates = datesIn(text, day === null ? null : { date: day, of: 'publication' });
      expect(draw(text, dates)).toBe(row);
    });
  });
}

/** The text with every date found in brackets, as the table writes them. */
function draw(text: string, dates: readonly FoundDate[]): string {
  let drawn = '';
  let at = 0;
  for (const { date, hourOnly } of dates) {
    if (hourOnly) continue;
    drawn += `${text.slice(at, date.span.start)}[${date.span.text}=${date.value}]`;
    at = date.span.end;
  }
  return drawn + text.slice(at);
}

it('has a table of more than 150 dates and 25 sentences without', () => {
  const dates = dateRows.flatMap(({ expected }) => expected);
  expect(dates.length).toBeGreaterThan(150);
  expect(dateRows.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(25);
});

it('gets more of the table exactly right than chrono-node', () => {
  const [ours, ...theirs] = compareDates();
  for (const other of theirs) {
    expect(ours?.f1).toBeGreaterThan(other.f1);
    expect(ours?.valueF1).toBeGreaterThan(other.valueF1);
  }
});

/** A sentence with one date, and what its record holds besides words and value. */
const fields: readonly (readonly [text: string, expected: object])[] = [
  ['It fell on May 3, 2021.', { precision: 'day', implied: [] }],
  ['It fell on May 3.', { precision: 'day', implied: ['year'] }],
  ['It fell on Tuesday.', { precision: 'day', implied: ['year', 'month', 'day'] }],
  ['It fell last week.', { precision: 'week', implied: ['year', 'month', 'day'] }],
  ['It fell last month.', { precision: 'month', implied: ['year', 'month'] }],
  ['It fell in December.', { precision: 'month', implied: ['year'] }],
  ['It fell last year.', { precision: 'year', implied: ['year'] }],
  ['It fell in 2014.', { precision: 'year', implied: [] }],
  ['It fell in the 1990s.', { precision: 'decade', implied: [] }],
  ['It fell in the ’90s.', { precision: 'decade', implied: ['year'] }],
  ['It fell in the 19th century.', { precision: 'century', implied: [] }],
  ['It fell in the summer of 2021.', { precision: 'season', implied: [] }],
  ['It fell in the third quarter of 2021.', { precision: 'quarter', implied: [] }],
  ['It fell in the first half of 2021.', { precision: 'half', implied: [] }],
  ['It fell from May 1 to May 3, 2021.', { precision: 'day', implied: [] }],
  ['It fell on 03/05/2021.', { precision: 'day', implied: [], ambiguous: true }],
  ['It fell last Monday.', { precision: 'day', implied: ['year', 'month', 'day'], ambiguous: true }],
  ['It falls next Friday.', { precision: 'day', implied: ['year', 'month', 'day'], ambiguous: true }],
  ['It fell in early 2021.', { precision: 'year', implied: [], part: 'early' }],
  ['It fell in mid-March.', { precision: 'month', implied: ['year'], part: 'mid' }],
  ['It fell late last year.', { precision: 'year', implied: ['year'], part: 'late' }],
  ['It fell by the end of 2021.', { precision: 'year', implied: [], part: 'late' }],
  ['It fell earlier this year.', { precision: 'year', implied: ['year'] }],
  ['It has stood since 2014.', { precision: 'year', implied: [], bound: 'since' }],
  ['It stood until May 2021.', { precision: 'month', implied: [], bound: 'until' }],
];

describe('besides the value', () => {
  test.each(fields)('%s', (text, expected) => {
    const [found, ...others] = datesIn(text);
    expect(others).toEqual([]);
    const { span, value, ...rest } = found?.date ?? { span: null, value: null };
    expect(rest).toStrictEqual(expected);
  });
});

/** Read against an incident of Wednesday, 3 May 2023, for want of a day of publication. */
describe('against the incident', () => {
  test.each([
    ['The drones came on Wednesday.', '2023-05-03'],
    ['The drones came on Thursday.', '2023-04-27 ambiguous'],
    ['The drones came overnight.', '2023-05-02/2023-05-03'],
    ['The drones came in the early afternoon.', '2023-05-03'],
    ['The drones came in 2022.', '2022'],
  ])('%s', (text, expected) => {
    const dates = datesIn(text, { date: '2023-05-03', of: 'incident' });
    expect(dates.map(({ date }) => `${date.value}${date.ambiguous ? ' ambiguous' : ''}`)).toEqual([expected]);
  });
});

describe('the anchor', () => {
  test.each([
    ['2023-05-04T23:59:00-11:00', '2023-05-03'],
    ['2023-05-04T00:00:00+14:00', '2023-05-03'],
    ['2023-05-04', '2023-05-03'],
    ['2024-03-01', '2024-02-29'],
    ['0200-01-01', '0199-12-31'],
  ])('%s is the day it is written as; the day before is %s', (date, expected) => {
    expect(
      datesIn('It fell yesterday.', { date, of: 'publication' }).map(({ date: own }) => own.value),
    ).toEqual([expected]);
  });
});
