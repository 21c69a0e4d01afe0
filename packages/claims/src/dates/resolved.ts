import type { ResolvedDate } from '../types.ts';
import type { CivilDate } from './civil-date.ts';
import { edtfDay, edtfMonth } from './edtf.ts';

/** A date as read, before it is put back on its words. */
export type Resolved = Pick<ResolvedDate, 'value' | 'precision' | 'implied'> & { readonly ambiguous?: true };

/** A day that the text does not name by a single number. */
export function impliedDay(date: CivilDate): Resolved {
  return { value: edtfDay(date), precision: 'day', implied: ['year', 'month', 'day'] };
}

/** From one day to another, both included. */
export function impliedDays(first: CivilDate, last: CivilDate, precision: 'day' | 'week' = 'day'): Resolved {
  return { value: `${edtfDay(first)}/${edtfDay(last)}`, precision, implied: ['year', 'month', 'day'] };
}

/** A month counted from another. */
export function impliedMonth(date: CivilDate): Resolved {
  return {
    value: edtfMonth(date.getFullYear(), date.getMonth() + 1),
    precision: 'month',
    implied: ['year', 'month'],
  };
}
