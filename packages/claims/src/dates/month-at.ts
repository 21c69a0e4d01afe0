import { Part, Sense } from '../date-senses.ts';
import { F } from '../features.ts';
import { hasAt, type Reader, senseAt, valueAt } from './reader.ts';

/** The number of the month at `i`, or -1. A name that is also a word must have its capital: "May", not "may". */
export function monthAt(reader: Reader, i: number): number {
  switch (senseAt(reader, i)) {
    case Sense.Month:
      return valueAt(reader, i);
    case Sense.PartMonth:
      return valueAt(reader, i) & 15;
    case Sense.DoubtfulMonth:
    case Sense.ShortMonth:
      return hasAt(reader, i, F.Capital) ? valueAt(reader, i) : -1;
    default:
      return -1;
  }
}

/** Names of the parts that a date can have; "earlier" and "later" are none. */
export const partNames: Readonly<Record<number, 'early' | 'mid' | 'late'>> = {
  [Part.Early]: 'early',
  [Part.Mid]: 'mid',
  [Part.Late]: 'late',
};
