import { Sense } from '../date-senses.ts';
import { Kind } from '../features.ts';
import { joinRange } from './join-range.ts';
import { dayAt, numberAt, yearAt } from './numbers.ts';
import { type Calendar, calendar, type Expression } from './point.ts';
import { readPoint } from './read-point.ts';
import { countsSomething, isAt, isTight, means, type Reader, valueAt } from './reader.ts';
import { trailingYear } from './trailing-year.ts';

/** The date at `i`, with its end where it is the first of two: "May 3 to May 5", "between 2014 and 2016", "May–June". */
export function readExpression(reader: Reader, i: number): Expression | null {
  if (means(reader, i, Sense.Between)) return readBetween(reader, i);
  const first = readPoint(reader, i);
  if (first?.point.kind !== 'calendar' || first.length !== undefined) return first;
  const link = first.to;
  if (!joins(reader, link, first.point, means(reader, first.from - 1, Sense.From))) return first;
  return readLast(reader, first, first.point, link + 1) ?? first;
}

function readBetween(reader: Reader, i: number): Expression | null {
  const at = means(reader, i + 1, Sense.The) ? i + 2 : i + 1;
  const first = readPoint(reader, at);
  if (first?.point.kind !== 'calendar' || !means(reader, first.to, Sense.And)) return null;
  const range = readLast(reader, first, first.point, first.to + 1);
  return range && { ...range, from: i };
}

/** Whether the word or mark at `i` leads from a first date to a last one. */
function joins(reader: Reader, i: number, first: Calendar, from: boolean): boolean {
  if (isAt(reader, i, Kind.Dash)) return isTight(reader, i) || first.year !== undefined;
  if (means(reader, i, Sense.To)) return from || first.day !== undefined || first.year !== undefined;
  // "closed May 3 through May 5"; with "until" the first must be a beginning.
  if (means(reader, i, Sense.Until)) return from || valueAt(reader, i) === 0;
  // "May 3 and 4": two days in a row.
  return means(reader, i, Sense.And) && first.day !== undefined && dayAt(reader, i + 1) === first.day + 1;
}

/** The whole range, if what stands at `at` is a last date of the same shape as the first. */
function readLast(reader: Reader, first: Expression, begin: Calendar, at: number): Expression | null {
  const last = readPoint(reader, at) ?? readRest(reader, begin, at);
  if (last?.point.kind !== 'calendar' || last.length !== undefined || last.part !== first.part) return null;
  const point = joinRange(begin, last.point);
  return point && { from: first.from, to: last.to, point };
}

/** A last date that leaves out what the first has said: "May 3 to │5, 2023│", "2014–│15│", "2014 to │2016│". */
function readRest(reader: Reader, { year, month, day }: Calendar, at: number): Expression | null {
  if (countsSomething(reader, at)) return null;
  if (month !== undefined && day !== undefined) {
    const last = dayAt(reader, at);
    const { to, fields } = trailingYear(reader, at + 1);
    return last > day ? { from: at, to, point: calendar({ month, day: last, ...fields }) } : null;
  }
  if (year === undefined || month !== undefined) return null;
  const short = isAt(reader, at - 1, Kind.Dash) && isTight(reader, at - 1) ? numberAt(reader, at) : -1;
  const last = short > year % 100 && short < 100 ? year - (year % 100) + short : yearAt(reader, at);
  return last > year ? { from: at, to: at + 1, point: calendar({ year: last }) } : null;
}
