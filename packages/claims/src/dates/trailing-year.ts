import { Sense, Shift, Unit } from '../date-senses.ts';
import { yearAt } from './numbers.ts';
import type { Calendar } from './point.ts';
import { countsSomething, means, type Reader, skipComma, valueAt } from './reader.ts';

/** A year behind a month, season or quarter, and where it ends. */
export interface TrailingYear {
  readonly to: number;
  readonly fields: Pick<Calendar, 'year' | 'yearShift'>;
}

/**
 * The year that is named at `i`; without one, nothing, and `to` is `i`.
 *
 *     May 3│, 2023│     May│ 2022│     spring│ of 2022│     December│ last year│     the first quarter│ of the year│
 */
export function trailingYear(reader: Reader, i: number): TrailingYear {
  const of = means(reader, i, Sense.Of) ? i + 1 : skipComma(reader, i);
  const year = yearAt(reader, of);
  if (year !== -1 && !countsSomething(reader, of)) return { to: of + 1, fields: { year } };
  const shifted = means(reader, i, Sense.Of) ? i + 1 : i;
  if (shifted > i && means(reader, shifted, Sense.The) && isYearUnit(reader, shifted + 1))
    return { to: shifted + 2, fields: { yearShift: 0 } };
  const yearShift = yearShiftAt(reader, shifted);
  return yearShift === null ? { to: i, fields: {} } : { to: shifted + 2, fields: { yearShift } };
}

/** "last year" is -1, "this year" 0, "next year" 1. */
function yearShiftAt(reader: Reader, i: number): number | null {
  if (!means(reader, i, Sense.Shift) || !isYearUnit(reader, i + 1)) return null;
  const shift = valueAt(reader, i);
  return shift > Shift.Next ? null : shift - Shift.This;
}

function isYearUnit(reader: Reader, i: number): boolean {
  return means(reader, i, Sense.Unit) && valueAt(reader, i) === Unit.Year;
}
