import type { ResolvedDate } from '../types.ts';
import type { Anchoring } from './anchoring.ts';
import { civilDate } from './civil-date.ts';
import { edtfDay, edtfMonth, edtfYear } from './edtf.ts';
import { nearestYear } from './nearest-year.ts';
import type { Calendar } from './point.ts';
import { resolveWeekday } from './resolve-weekday.ts';
import type { Resolved } from './resolved.ts';

/** Fields of the calendar: in the year named, else in the year that is nearest in the clause's tense. */
export function resolveCalendar(point: Calendar, anchoring: Anchoring): Resolved | null {
  const { year, yearShift, month, weekday } = point;
  const { anchor } = anchoring;
  if (year !== undefined) return inYear(year, point, []);
  if (anchor === null) return null;
  if (yearShift !== undefined) return inYear(anchor.getFullYear() + yearShift, point, ['year']);
  if (month === undefined) return weekday === undefined ? null : resolveWeekday(point, anchoring);
  const nearest = nearestYear(point, anchor, anchoring.tense);
  return nearest === null ? null : inYear(nearest, point, ['year']);
}

/** What the fields name in one year; null for 29 February of most years. */
function inYear(year: number, { month, day }: Calendar, implied: Resolved['implied']): Resolved | null {
  if (year < 100 || year > 9999) return null;
  if (month === undefined) return { value: edtfYear(year), precision: 'year', implied };
  if (day === undefined) return { value: edtfMonth(year, month), precision: precisionOf(month), implied };
  const date = civilDate(year, month, day);
  return date && { value: edtfDay(date), precision: 'day', implied };
}

/** EDTF numbers seasons, quarters and halves like months. */
function precisionOf(month: number): ResolvedDate['precision'] {
  if (month >= 40) return 'half';
  if (month >= 33) return 'quarter';
  return month >= 21 ? 'season' : 'month';
}
