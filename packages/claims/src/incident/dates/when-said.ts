import type { Article, Claim } from '../../types.ts';
import { type Days, edtfDays } from './edtf-days.ts';

/** When a claim was made, as well as the article tells. */
export interface When extends Days {
  /** As EDTF. */
  readonly value: string;
  /** By the date of the reporting clause, or by the day on which the article came out. */
  readonly by: 'text' | 'publication';
  /** Milliseconds since 1970 where the article says to the minute when it came out, else null. */
  readonly instant: number | null;
}

/**
 * The day that the reporting clause names, else the day on which the article came out. Null where neither is known, and
 * where the clause names no day in particular: "has said since March", a Thursday that may be one of two.
 */
export function whenSaid({ statedAt }: Claim, article: Article | undefined): When | null {
  if (statedAt !== null) {
    const { value, bound, ambiguous } = statedAt;
    const days = bound === undefined && ambiguous !== true ? edtfDays(value) : null;
    return days && { ...days, value, by: 'text', instant: null };
  }
  const value = publicationDay(article);
  if (value === null) return null;
  return { first: value, last: value, value, by: 'publication', instant: instantOf(article) };
}

/** The day on which an article came out: `2023-05-04`; null where it is not known. */
export function publicationDay(article: Article | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(article?.publishedAt ?? '')?.[0] ?? null;
}

/** A time of day without its zone is no instant. */
function instantOf(article: Article | undefined): number | null {
  const { publishedAt = '' } = article ?? {};
  const instant = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(publishedAt) ? Date.parse(publishedAt) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
}

/** Whether one was surely said before the other; days that overlap have no order. */
export function isBefore(one: When, other: When): boolean {
  if (one.last < other.first) return true;
  return one.instant !== null && other.instant !== null && one.instant < other.instant;
}
