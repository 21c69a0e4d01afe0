import { DayPart, Sense, Unit } from '../date-senses.ts';
import { partNames } from './month-at.ts';
import type { Expression } from './point.ts';
import type { ReadPoint } from './read-point.ts';
import { withArticle } from './read-year.ts';
import { means, type Reader, valueAt } from './reader.ts';

/** A date after the word for a part of it: "early Wednesday", "late on Friday", "earlier this year", "later in the week". */
export function readPart(reader: Reader, i: number, readPoint: ReadPoint): Expression | null {
  const joint = means(reader, i + 1, Sense.On) || isIn(reader, i + 1);
  const at = joint ? i + 2 : i + 1;
  const part = partNames[valueAt(reader, i)];
  const found =
    readPoint(reader, at) ?? (joint ? readThisUnit(reader, at) : null) ?? readArticled(reader, at, readPoint);
  if (found === null || found.from > at + 1) return null;
  // "the late 1990s" and "the early hours of May 3", but "the early 2022 offensive".
  const { kind } = found.point;
  const articled = kind === 'decade' || kind === 'century' || means(reader, at, Sense.DayPart);
  const from = articled ? withArticle(reader, i) : i;
  return { ...found, from, ...(part && { part }) };
}

/** "the beginning of May", "the end of last year", "the end of the month". */
export function readPartOf(reader: Reader, i: number, readPoint: ReadPoint): Expression | null {
  if (!means(reader, i + 1, Sense.Of)) return null;
  const found =
    readPoint(reader, i + 2) ?? readThisUnit(reader, i + 2) ?? readArticled(reader, i + 2, readPoint);
  const part = partNames[valueAt(reader, i)];
  return found && { ...found, from: withArticle(reader, i), ...(part && { part }) };
}

/** "the night of May 3", "early afternoon", "in the evening", "at noon". */
export function readDayPart(reader: Reader, i: number, readPoint: ReadPoint): Expression | null {
  const dayPart = valueAt(reader, i);
  const found = means(reader, i + 1, Sense.Of) ? readPoint(reader, i + 2) : null;
  const from = withArticle(reader, i);
  if (found !== null) return { ...found, from: means(reader, from - 1, Sense.Part) ? i : from };
  if (dayPart === DayPart.Hours) return null;
  const expected =
    means(reader, i - 1, Sense.Part) ||
    (dayPart === DayPart.Noon ? means(reader, i - 1, Sense.On) : from < i && isIn(reader, from - 1));
  return expected ? { from, to: i + 1, point: { kind: 'hour' } } : null;
}

/** "the week of May 1", "the month of May", "the year 2014". */
export function readUnit(reader: Reader, i: number, readPoint: ReadPoint): Expression | null {
  const from = withArticle(reader, i);
  if (from === i) return null;
  const unit = valueAt(reader, i);
  // "the day before yesterday"
  const near = unit === Unit.Day && means(reader, i + 1, Sense.By) && means(reader, i + 2, Sense.Near);
  const days = near ? 2 * (valueAt(reader, i + 2) - 1) : 0;
  if (days !== 0) return { from, to: i + 3, point: { kind: 'near', days } };
  const weekend = unit === Unit.Weekend && (means(reader, from - 1, Sense.On) || isIn(reader, from - 1));
  if (weekend) return { from, to: i + 1, point: { kind: 'weekend' } };
  const of = means(reader, i + 1, Sense.Of);
  const found = of || unit === Unit.Year ? readPoint(reader, of ? i + 2 : i + 1) : null;
  if (found?.point.kind !== 'calendar') return null;
  const { month, day, year } = found.point;
  if (unit === Unit.Week && day !== undefined)
    return { from, to: found.to, point: { kind: 'week-of', day: found.point } };
  const same =
    unit === Unit.Month
      ? month !== undefined && day === undefined
      : month === undefined && year !== undefined;
  return same && (unit === Unit.Month || unit === Unit.Year) ? { ...found, from } : null;
}

/** "in", and not "since". */
function isIn(reader: Reader, i: number): boolean {
  return means(reader, i, Sense.In) && valueAt(reader, i) === 0;
}

/** "the year", "the month", "the week": those of writing. */
function readThisUnit(reader: Reader, i: number): Expression | null {
  const unit = valueAt(reader, i + 1);
  if (!means(reader, i, Sense.The) || !means(reader, i + 1, Sense.Unit) || unit === Unit.Day) return null;
  // "the end of the month of May", "the end of the week-long strike"
  if (means(reader, i + 2, Sense.Of)) return null;
  return { from: i, to: i + 2, point: { kind: 'unit', unit, shift: 0 } };
}

/** "the end of │the summer of 2022│" */
function readArticled(reader: Reader, i: number, readPoint: ReadPoint): Expression | null {
  return means(reader, i, Sense.The) ? readPoint(reader, i + 1) : null;
}
