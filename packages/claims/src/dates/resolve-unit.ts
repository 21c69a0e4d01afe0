import { addDays, addMonths, addYears, getDay, getQuarter, startOfISOWeek } from 'date-fns';
import { Unit } from '../date-senses.ts';
import type { CivilDate } from './civil-date.ts';
import { edtfCentury, edtfDecade, edtfMonth, edtfYear } from './edtf.ts';
import { impliedDay, impliedDays, impliedMonth, type Resolved } from './resolved.ts';

/** A unit of the calendar counted from the one of the anchor: 0 "this year", -1 "last week". */
export function resolveUnit(unit: number, shift: number, anchor: CivilDate): Resolved | null {
  switch (unit) {
    case Unit.Week:
      return weekOf(addDays(anchor, 7 * shift));
    case Unit.Weekend: {
      const monday = startOfISOWeek(addDays(anchor, 7 * shift));
      return impliedDays(addDays(monday, 5), addDays(monday, 6));
    }
    case Unit.Month:
      return impliedMonth(addMonths(anchor, shift));
    case Unit.Quarter: {
      const date = addMonths(anchor, 3 * shift);
      const value = edtfMonth(date.getFullYear(), 32 + getQuarter(date));
      return { value, precision: 'quarter', implied: ['year', 'month'] };
    }
    case Unit.Year:
      return inYear(anchor.getFullYear() + shift, edtfYear, 'year');
    case Unit.Decade:
      return inYear(anchor.getFullYear() + 10 * shift, edtfDecade, 'decade');
    case Unit.Century:
      return inYear(anchor.getFullYear() + 100 * shift, edtfCentury, 'century');
    default:
      return null;
  }
}

/** The last weekend that has begun, or the next that has not ended. */
export function resolveWeekend(anchor: CivilDate, ahead: boolean): Resolved {
  const since = (getDay(anchor) + 1) % 7;
  const saturday = addDays(anchor, ahead && since > 1 ? 7 - since : -since);
  return impliedDays(saturday, addDays(saturday, 1));
}

/** "two days ago", "a week ago", "three months ago": as fine as the unit is. */
export function resolveAgo(
  unit: number,
  count: number,
  sameDay: boolean,
  anchor: CivilDate,
): Resolved | null {
  const date = back(anchor, unit, count);
  if (date === null) return null;
  if (sameDay || unit === Unit.Day) return impliedDay(date);
  if (unit === Unit.Week) return weekOf(date);
  return unit < Unit.Year ? impliedMonth(date) : inYear(date.getFullYear(), edtfYear, 'year');
}

/** "the last two weeks": from so long ago up to the anchor; a count below 0 goes ahead. */
export function resolveStretch(unit: number, count: number, anchor: CivilDate): Resolved | null {
  const other = back(anchor, unit, count);
  if (other === null) return null;
  const [first, last] = count > 0 ? [other, anchor] : [anchor, other];
  if (unit <= Unit.Week) return impliedDays(first, last);
  const coarse = unit >= Unit.Year;
  const write = (date: CivilDate) =>
    coarse ? edtfYear(date.getFullYear()) : edtfMonth(date.getFullYear(), date.getMonth() + 1);
  return {
    value: `${write(first)}/${write(last)}`,
    precision: coarse ? 'year' : 'month',
    implied: coarse ? ['year'] : ['year', 'month'],
  };
}

/** The week, Monday to Sunday, that holds the day. */
export function weekOf(date: CivilDate): Resolved {
  const monday = startOfISOWeek(date);
  return impliedDays(monday, addDays(monday, 6), 'week');
}

/** So many units before the day; null for a weekend, and where there are no years to count. */
function back(date: CivilDate, unit: number, count: number): CivilDate | null {
  const moved = moves[unit]?.(date, -count) ?? null;
  if (moved === null || moved.getFullYear() < 0 || moved.getFullYear() > 9999) return null;
  return moved;
}

const moves: Readonly<Record<number, (date: CivilDate, count: number) => CivilDate>> = {
  [Unit.Day]: (date, count) => addDays(date, count),
  [Unit.Week]: (date, count) => addDays(date, 7 * count),
  [Unit.Month]: (date, count) => addMonths(date, count),
  [Unit.Quarter]: (date, count) => addMonths(date, 3 * count),
  [Unit.Year]: (date, count) => addYears(date, count),
  [Unit.Decade]: (date, count) => addYears(date, 10 * count),
  [Unit.Century]: (date, count) => addYears(date, 100 * count),
};

function inYear(
  year: number,
  write: (year: number) => string,
  precision: 'year' | 'decade' | 'century',
): Resolved | null {
  return year < 0 || year > 9999 ? null : { value: write(year), precision, implied: ['year'] };
}
