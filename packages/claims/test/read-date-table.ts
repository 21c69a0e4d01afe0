import { findDates } from '../src/dates/find-dates.ts';
import { en } from '../src/languages/en/index.ts';
import { dateRows } from './date-table.ts';
import { lowerLayersOf } from './stages.ts';

/** The values read from every row of the date table, one string per row. */
export function readTable(): string[] {
  return dateRows.map(({ text, anchor }) => {
    const { tokens, sentences } = lowerLayersOf(text);
    const day = anchor === null ? null : { date: anchor, of: 'publication' as const };
    const dates = findDates(tokens, sentences, day, en).filter(({ hourOnly }) => !hourOnly);
    return dates.map(({ date }) => date.value).join(' ');
  });
}
