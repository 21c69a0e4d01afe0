import { format, getDay, isValid, parseISO, subDays } from 'date-fns';
import { F } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import { spanOf, type TokenRange } from '../span.ts';
import type { ResolvedDate } from '../types.ts';

/**
 * Dates printed in a stretch of text, read against an anchor (ISO 8601, the day of publication or of the incident).
 * In news a bare weekday, month or day is the last one: "Thursday" in an article of 4 May 2023 is 2023-05-04.
 * Without an anchor only complete dates are read.
 */
export function findDates(
  tokens: Tokens,
  range: TokenRange,
  anchor: string | null,
  language: Language,
): ResolvedDate[] {
  if (!mentionsTime(tokens, range)) return [];
  const offset = tokens.start[range.from] ?? 0;
  const text = tokens.text.slice(offset, tokens.end[range.to - 1]);
  const day = anchor === null ? null : parseISO(anchor.slice(0, 10));
  const dates: ResolvedDate[] = [];
  for (const match of text.matchAll(language.datePattern)) {
    const read = readDate(match, day !== null && isValid(day) ? day : null, language);
    if (read !== null)
      dates.push({
        span: spanOf(tokens.text, offset + match.index, offset + match.index + match[0].length),
        ...read,
      });
  }
  return dates;
}

/** A word of time or a number: without one there is no date. */
function mentionsTime({ features }: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (((features[i] ?? 0) & (F.TimeWord | F.Numeric)) !== 0) return true;
  return false;
}

function names(list: string): string[] {
  return list.split(' ');
}

type Read = Omit<ResolvedDate, 'span'>;

function readDate(match: RegExpMatchArray, anchor: Date | null, language: Language): Read | null {
  const { iso, month, day, year, month2, day2, year2, weekday, relative } = match.groups ?? {};
  if (iso !== undefined) return isValid(parseISO(iso)) ? { value: iso, precision: 'day', implied: [] } : null;
  if (weekday !== undefined)
    return anchor && lastWeekday(anchor, names(language.weekdays).indexOf(weekday.toLowerCase()));
  if (relative !== undefined) return anchor && isoDay(subDays(anchor, relative === 'today' ? 0 : 1));
  const name = (month ?? month2)?.toLowerCase();
  if (name === undefined) return null;
  return calendarDate(names(language.months).indexOf(name) + 1, day ?? day2, year ?? year2, anchor, name);
}

function lastWeekday(anchor: Date, weekday: number): Read {
  return isoDay(subDays(anchor, (getDay(anchor) - weekday + 7) % 7));
}

function isoDay(date: Date): Read {
  return { value: format(date, 'yyyy-MM-dd'), precision: 'day', implied: ['year', 'month', 'day'] };
}

/** "May 3", "May 3, 2023", "December": a missing year is the last in which the date was not ahead of the anchor. */
function calendarDate(
  month: number,
  day: string | undefined,
  year: string | undefined,
  anchor: Date | null,
  name: string,
): Read | null {
  // "may" and "march" are verbs unless a day or year follows.
  if ((name === 'may' || name === 'march') && day === undefined && year === undefined) return null;
  const mm = String(month).padStart(2, '0');
  const dd = day === undefined ? null : day.padStart(2, '0');
  const value = (yyyy: string) => (dd === null ? `${yyyy}-${mm}` : `${yyyy}-${mm}-${dd}`);
  const precision = dd === null ? 'month' : 'day';
  const checked = (yyyy: string): string | null =>
    dd === null || isValid(parseISO(value(yyyy))) ? value(yyyy) : null;
  if (year !== undefined) {
    const full = checked(year);
    return full === null ? null : { value: full, precision, implied: [] };
  }
  if (anchor === null) return null;
  const here = format(anchor, 'yyyy');
  const now = format(anchor, dd === null ? 'yyyy-MM' : 'yyyy-MM-dd');
  const last = value(here) <= now ? here : String(Number(here) - 1);
  const full = checked(last);
  return full === null ? null : { value: full, precision, implied: ['year'] };
}
