import { Sense, Unit } from '../date-senses.ts';
import { ordinalAt } from './numbers.ts';
import { calendar, type Expression } from './point.ts';
import type { ReadPoint } from './read-point.ts';
import { withArticle } from './read-year.ts';
import { means, type Reader, valueAt } from './reader.ts';
import { trailingYear } from './trailing-year.ts';

/** "the 19th century", "the third quarter of 2022", "the first half of last year", "the first week of May". */
export function readOrdinal(reader: Reader, i: number, readPoint: ReadPoint): Expression | null {
  const nth = means(reader, i, Sense.Ordinal) ? valueAt(reader, i) : ordinalAt(reader, i);
  if (nth < 1) return null;
  const at = i + 1;
  const from = withArticle(reader, i);
  if (means(reader, at, Sense.Half) && nth <= 2) return partOfYear(reader, from, at, 39 + nth);
  if (means(reader, at, Sense.Anniversary)) return readAnniversary(reader, from, at, nth, readPoint);
  if (!means(reader, at, Sense.Unit)) return null;
  const unit = valueAt(reader, at);
  if (unit === Unit.Quarter && nth <= 4) return partOfYear(reader, from, at, 32 + nth);
  if (unit === Unit.Century && nth <= 30)
    return { from, to: at + 1, point: { kind: 'century', year: (nth - 1) * 100 } };
  return unit <= Unit.Weekend ? partOfMonth(reader, from, at, nth, readPoint) : null;
}

/** A quarter or half needs its year: "in the third quarter" may be of a match. */
function partOfYear(reader: Reader, from: number, at: number, month: number): Expression | null {
  const { to, fields } = trailingYear(reader, at + 1);
  return to === at + 1 ? null : { from, to, point: calendar({ month, ...fields }) };
}

/** "the first week │of May│" says that it was early in the month. */
function partOfMonth(
  reader: Reader,
  from: number,
  at: number,
  nth: number,
  readPoint: ReadPoint,
): Expression | null {
  const found = means(reader, at + 1, Sense.Of) ? readPoint(reader, at + 2) : null;
  if (found?.point.kind !== 'calendar' || found.point.month === undefined || found.point.day !== undefined)
    return null;
  return { from, to: found.to, point: found.point, part: nth === 1 ? 'early' : 'mid' };
}

/** "the first anniversary of May 3, 2022": only of a complete date. `at` is the word "anniversary". */
export function readAnniversary(
  reader: Reader,
  from: number,
  at: number,
  years: number,
  readPoint: ReadPoint,
): Expression | null {
  if (!means(reader, at + 1, Sense.Of)) return null;
  const found = readPoint(reader, means(reader, at + 2, Sense.The) ? at + 3 : at + 2);
  if (found?.point.kind !== 'calendar' || found.point.day === undefined) return null;
  return { from, to: found.to, point: { kind: 'anniversary', day: found.point, years } };
}
