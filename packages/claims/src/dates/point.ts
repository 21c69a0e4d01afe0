import type { TokenRange } from '../span.ts';
import type { ResolvedDate } from '../types.ts';

/** The fields of the calendar that a text names: "Wednesday, May 3", "the third quarter of last year". */
export interface Calendar {
  readonly kind: 'calendar';
  readonly year?: number;
  /** "last year" is -1. */
  readonly yearShift?: number;
  /** 1 to 12, or the EDTF number of a season, quarter or half. */
  readonly month?: number;
  readonly day?: number;
  /** Sunday is 0. */
  readonly weekday?: number;
  /** "last Friday", "next March": a value of `Shift`. */
  readonly shift?: number;
  /** "Monday last week" is -1. */
  readonly weekShift?: number;
}

/** What a text says of a time, before it is known when the text was written. */
export type Point =
  | Calendar
  /** "today", "yesterday". */
  | { readonly kind: 'near'; readonly days: number }
  | { readonly kind: 'overnight' }
  /** "over the weekend": the last one, or in a clause about the future the next. */
  | { readonly kind: 'weekend' }
  /** "last month": a unit of the calendar, and how many away. */
  | { readonly kind: 'unit'; readonly unit: number; readonly shift: number }
  /** "two years ago". */
  | { readonly kind: 'ago'; readonly unit: number; readonly count: number; readonly sameDay: boolean }
  /** "the last two weeks", "the next two weeks" (count below 0): a stretch that touches the day of writing. */
  | { readonly kind: 'stretch'; readonly unit: number; readonly count: number }
  /** "the 1990s", "the 19th century", by a year of it; "the ’90s" leaves out which century. */
  | { readonly kind: 'decade' | 'century'; readonly year: number; readonly short?: true }
  /** "the week of May 1". */
  | { readonly kind: 'week-of'; readonly day: Point }
  /** "the first anniversary of May 3, 2023". */
  | { readonly kind: 'anniversary'; readonly day: Point; readonly years: number }
  /** "03/05/2023": a day and a month in unknown order. */
  | { readonly kind: 'choice'; readonly year: number; readonly numbers: readonly [number, number] }
  | { readonly kind: 'range'; readonly first: Point; readonly last: Point }
  /** "the early afternoon". */
  | { readonly kind: 'hour' };

/** A date as printed: where it stands and what it says. */
export interface Expression extends TokenRange {
  readonly point: Point;
  readonly part?: NonNullable<ResolvedDate['part']>;
  /** Where the date ends inside its last token: "│2023-05-03│T10:00". */
  readonly length?: number;
}

/** The point of a whole unit with its number: "in 2014". */
export function calendar(fields: Omit<Calendar, 'kind'>): Calendar {
  return { kind: 'calendar', ...fields };
}
