import { Sense } from '../date-senses.ts';
import { numberAt } from './numbers.ts';
import type { Expression } from './point.ts';
import { means, type Reader, valueAt } from './reader.ts';

/** "two years ago", "a week ago", "20 days ago", "a year ago today". */
export function readAgo(reader: Reader, i: number): Expression | null {
  const count = countAt(reader, i);
  const unit = unitAt(reader, i + 1);
  // "half a century ago" is no century.
  if (count < 1 || unit === -1 || !means(reader, i + 2, Sense.Ago) || means(reader, i - 1, Sense.Half))
    return null;
  const sameDay = means(reader, i + 3, Sense.Near) && valueAt(reader, i + 3) === 1;
  return { from: i, to: sameDay ? i + 4 : i + 3, point: { kind: 'ago', unit, count, sameDay } };
}

/** The count at `i` in words or figures, or -1. */
export function countAt(reader: Reader, i: number): number {
  return means(reader, i, Sense.Count) ? valueAt(reader, i) : numberAt(reader, i);
}

/** The unit at `i`, singular or plural, or -1. */
export function unitAt(reader: Reader, i: number): number {
  return means(reader, i, Sense.Unit) || means(reader, i, Sense.Units) ? valueAt(reader, i) : -1;
}
