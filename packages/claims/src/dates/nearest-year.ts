import { addDays, addMonths, getDay } from 'date-fns';
import { Shift } from '../date-senses.ts';
import { type CivilDate, civilDate } from './civil-date.ts';
import type { Tense } from './clause-tense.ts';
import type { Calendar } from './point.ts';

/** A date without year that is this near ahead is not of last year, unless its clause is in the past. */
const NEAR_DAYS = 14;

/** A day, month or season of one year. */
interface Period {
  readonly year: number;
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** The year of a date that names none: by "last" and "next", else by the tense, or by a weekday that is named along with it. */
export function nearestYear(point: Calendar, anchor: CivilDate, tense: () => Tense): number | null {
  const periods = periodsAround(anchor.getFullYear(), point);
  const latest = (fits: (one: Period) => boolean) => periods.filter(fits).at(-1);
  const earliest = (fits: (one: Period) => boolean) => periods.find(fits);
  switch (point.shift) {
    case Shift.Last:
    case Shift.Past:
      return yearOf(latest(({ last }) => last < anchor));
    case Shift.Next:
    case Shift.Coming:
      return yearOf(earliest(({ first }) => first > anchor));
    case Shift.This:
      return yearOf(earliest(({ first, last }) => first <= anchor && last >= anchor)) ?? anchor.getFullYear();
    default: {
      const time = tense();
      if (time === 'future') return yearOf(earliest(({ last }) => last >= anchor) ?? periods.at(-1));
      const high = addDays(anchor, time === 'past' ? 0 : NEAR_DAYS);
      return yearOf(latest(({ first }) => first <= high) ?? periods[0]);
    }
  }
}

/** The date in the years around; only those in which the weekday fits, if any does. */
function periodsAround(year: number, point: Calendar): Period[] {
  // 29 February comes once in four years, at worst in eight; the last complete winter may have begun two years ago.
  const back = point.month === 2 && point.day === 29 ? 8 : 2;
  const periods: Period[] = [];
  for (let one = year - back; one <= year + (back === 8 ? 8 : 1); one++) {
    const period = periodIn(one, point);
    if (period !== null) periods.push(period);
  }
  if (point.weekday === undefined) return periods;
  const fitting = periods.filter(({ first }) => getDay(first) === point.weekday);
  return fitting.length > 0 ? fitting : periods;
}

function periodIn(year: number, { month = 1, day }: Calendar): Period | null {
  const { begins, months } = monthsOf(month);
  const first = civilDate(year, begins, day ?? 1);
  if (first === null) return null;
  return { year, first, last: day === undefined ? addDays(addMonths(first, months), -1) : first };
}

/** Where a month, or what EDTF numbers like one, begins and how many months it lasts; winter goes on into the next year. */
function monthsOf(month: number): { readonly begins: number; readonly months: number } {
  if (month >= 40) return { begins: (month - 40) * 6 + 1, months: 6 };
  if (month >= 33) return { begins: (month - 33) * 3 + 1, months: 3 };
  return month >= 21 ? { begins: (month - 20) * 3, months: 3 } : { begins: month, months: 1 };
}

function yearOf(period: Period | undefined): number | null {
  return period?.year ?? null;
}
