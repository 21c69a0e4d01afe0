import { Sense, Shift, Unit } from '../date-senses.ts';
import { F } from '../features.ts';
import { dayAt } from './numbers.ts';
import { type Calendar, calendar, type Expression } from './point.ts';
import { readDayFirst } from './read-day-first.ts';
import { readMonth } from './read-month.ts';
import { hasAt, isOneOfAt, means, type Reader, senseAt, skipComma, valueAt } from './reader.ts';

/** A date that begins with a weekday: "Wednesday", "Wednesday night", "Wednesday, May 3", "Monday of last week". */
export function readWeekday(reader: Reader, i: number): Expression | null {
  const { dates } = reader.language;
  const weekday = valueAt(reader, i);
  if (isOneOfAt(reader, i - 1, dates.beforeNoDay) || isOneOfAt(reader, i + 1, dates.afterNoDay)) return null;
  const to = skipDayPart(reader, i + 1);
  const day = dayBehind(reader, skipComma(reader, to));
  if (day !== null) return { from: i, to: day.to, point: { ...day.point, weekday } };
  if (means(reader, i, Sense.ShortWeekday)) return null;
  // "Friday the 13th" is no Friday of this week.
  if (means(reader, to, Sense.The) && dayAt(reader, to + 1) !== -1) return null;
  const weekShift = weekShiftAt(reader, means(reader, to, Sense.Of) ? to + 1 : to);
  if (weekShift !== null) {
    const end = to + (means(reader, to, Sense.Of) ? 3 : 2);
    return { from: i, to: end, point: calendar({ weekday, weekShift }) };
  }
  return { from: i, to, point: calendar({ weekday }) };
}

/** Behind "morning" or "night" at `i`, or `i`. */
export function skipDayPart(reader: Reader, i: number): number {
  return means(reader, i, Sense.DayPart) && !hasAt(reader, i, F.Capital) ? i + 1 : i;
}

/** The day of the month that a weekday stands before. */
function dayBehind(reader: Reader, i: number): { to: number; point: Calendar } | null {
  const at = means(reader, i, Sense.The) ? i + 1 : i;
  const found = dayAt(reader, at) === -1 ? readMonth(reader, i) : readDayFirst(reader, at);
  if (found === null || found.point.kind !== 'calendar' || found.point.day === undefined) return null;
  return { to: found.to, point: found.point };
}

/** "last week" is -1. */
function weekShiftAt(reader: Reader, i: number): number | null {
  const weekFollows = senseAt(reader, i + 1) === Sense.Unit && valueAt(reader, i + 1) === Unit.Week;
  if (!means(reader, i, Sense.Shift) || !weekFollows) return null;
  const shift = valueAt(reader, i);
  return shift > Shift.Next ? null : shift - Shift.This;
}
