/** Reads the date table with our reader and with chrono-node's, and counts what each gets exactly right. */
import * as chrono from 'chrono-node';
import { findDates } from '../src/dates/find-dates.ts';
import { en } from '../src/languages/en/index.ts';
import { type DateRow, dateRows } from '../test/date-table.ts';
import { lowerLayersOf } from '../test/stages.ts';

/** How one reader does on the table: spans and values that are both right, among those found and those there are. */
export interface DateScore {
  readonly name: string;
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  readonly f1: number;
  /** F1 where the words need only overlap. */
  readonly valueF1: number;
  /** One line per row that is not wholly right. */
  readonly wrong: readonly string[];
}

/** A date as a reader gives it: its words, and whether its value is the one expected. */
interface Found {
  readonly text: string;
  readonly shown: string;
  readonly isValue: (expected: string) => boolean;
}

export function compareDates(rows: readonly DateRow[] = dateRows): DateScore[] {
  return [
    scoreOf('@incident/claims', rows, readOurs),
    scoreOf('chrono-node casual', rows, (row) => readTheirs(row, chrono.casual)),
    scoreOf('chrono-node strict', rows, (row) => readTheirs(row, chrono.strict)),
  ];
}

function scoreOf(
  name: string,
  rows: readonly DateRow[],
  read: (row: DateRow) => readonly Found[],
): DateScore {
  let [right, valued, found, expected] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const row of rows) {
    const dates = read(row);
    const hits = row.expected.filter(({ text, value }) =>
      dates.some((date) => bare(date.text) === bare(text) && date.isValue(value)),
    ).length;
    right += hits;
    valued += row.expected.filter(({ text, value }) =>
      dates.some((date) => (date.text.includes(text) || text.includes(date.text)) && date.isValue(value)),
    ).length;
    found += dates.length;
    expected += row.expected.length;
    if (hits === row.expected.length && hits === dates.length) continue;
    const want = row.expected.map(({ text, value }) => `${text} = ${value}`).join('; ') || 'nothing';
    const got = dates.map(({ text, shown }) => `${text} = ${shown}`).join('; ') || 'nothing';
    wrong.push(`${row.text}\n    wanted ${want}\n    got    ${got}`);
  }
  const f1 = (hits: number) => (200 * hits) / Math.max(1, found + expected);
  return { name, right, found, expected, f1: f1(right), valueF1: f1(valued), wrong };
}

/** Without what readers differ on: article, preposition, time of day and the comma behind. */
function bare(text: string): string {
  const date = text.toLowerCase().replace(timeOfDay, '');
  return date.replace(/^(?:(?:on|in|at|from|the)\s+)+/, '').replace(/[\s,]+$/, '');
}

const timeOfDay = /(?:\bat\s+)?(?:\b\d{1,2}(?::\d{2})?\s*[ap]\.?m\.?|\bnoon\b)\s*/g;

function readOurs({ text, anchor }: DateRow): Found[] {
  const { tokens, sentences } = lowerLayersOf(text);
  const day = anchor === null ? null : { date: anchor, of: 'publication' as const };
  return findDates(tokens, sentences, day, en)
    .filter(({ hourOnly }) => !hourOnly)
    .map(({ date }) => ({
      text: date.span.text,
      shown: date.value,
      isValue: (expected) => date.value === expected,
    }));
}

/**
 * chrono gives points in time, so it is judged mildly: a single day is right for a month, week, season or year that
 * holds it, and for either reading of an ambiguous date; two ends must be the right ones, as fine as expected. Without
 * an anchor it would take the clock, so only what it is certain of counts. Times of day alone are not held against it.
 */
function readTheirs({ text, anchor }: DateRow, reader: chrono.Chrono): Found[] {
  const reference = new Date(`${anchor ?? '2023-05-04'}T12:00:00`);
  return reader
    .parse(text, reference)
    .filter(({ start }) => isDate(start) && (anchor !== null || start.isCertain('year')))
    .map(({ text: words, start, end }) => {
      const ends = end ? [isoOf(start), isoOf(end)] : [isoOf(start)];
      return { text: words, shown: ends.join('/'), isValue: (expected) => fits(ends, expected) };
    });
}

function isDate(start: chrono.ParsedComponents): boolean {
  const fields = ['day', 'weekday', 'month', 'year'] as const;
  return (
    fields.some((field) => start.isCertain(field)) ||
    start.date().getDate() !== start.get('day') ||
    !start.isCertain('hour')
  );
}

function isoOf(date: chrono.ParsedComponents): string {
  const [year = 0, month = 0, day = 0] = [
    date.get('year') ?? 0,
    date.get('month') ?? 0,
    date.get('day') ?? 0,
  ];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function fits([first = '', last]: readonly string[], expected: string): boolean {
  if (expected.startsWith('[')) return last === undefined && expected.includes(first);
  const [from = '', to = from] = expected.split('/');
  if (last === undefined) return firstDay(from) <= first && first <= lastDay(to);
  return expected.includes('/') && first.startsWith(from) && last.startsWith(to);
}

/** The first day of an EDTF date, as far as comparing strings needs it. */
function firstDay(edtf: string): string {
  const [year = '', month = '01', day = '01'] = edtf.replaceAll('X', '0').split('-');
  return `${year}-${String(monthsOf(Number(month))[0]).padStart(2, '0')}-${day}`;
}

function lastDay(edtf: string): string {
  const [year = '', month = '12', day = '31'] = edtf.replaceAll('X', '9').split('-');
  return `${year}-${String(monthsOf(Number(month))[1]).padStart(2, '0')}-${day}`;
}

/** First and last month; a winter is taken to the end of its first year. */
function monthsOf(number: number): readonly [number, number] {
  if (number >= 40) return [(number - 40) * 6 + 1, (number - 39) * 6];
  if (number >= 33) return [(number - 33) * 3 + 1, (number - 32) * 3];
  if (number >= 21) return [(number - 20) * 3, Math.min(12, (number - 20) * 3 + 2)];
  return [number, number];
}
