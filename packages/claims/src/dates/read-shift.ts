import { DayPart, Sense, Shift, Unit } from '../date-senses.ts';
import { F } from '../features.ts';
import { calendar, type Expression, type Point } from './point.ts';
import { countAt, unitAt } from './read-ago.ts';
import { readMonth } from './read-month.ts';
import { readSeason } from './read-season.ts';
import { readWeekday } from './read-weekday.ts';
import { hasAt, means, type Reader, senseAt, valueAt } from './reader.ts';

/** "last week", "this year", "next Friday", "last December", "this past weekend", "the last two years", "this morning". */
export function readShift(reader: Reader, i: number): Expression | null {
  const { shift, at } = shiftAt(reader, i);
  // "on ABC’s This Week" is a name.
  if (hasAt(reader, at, F.Capital) && !hasAt(reader, at, F.AllCaps) && unitAt(reader, at) !== -1) return null;
  const article = means(reader, i - 1, Sense.The);
  if (means(reader, at, Sense.Unit)) {
    const point = shiftedUnit(shift, valueAt(reader, at), article);
    return point && { from: article ? i - 1 : i, to: at + 1, point };
  }
  const count = countAt(reader, at);
  if (
    count > 0 &&
    means(reader, at + 1, Sense.Units) &&
    shift !== Shift.This &&
    (article || at > i + 1 || mayLead(reader, i))
  ) {
    const back = shift === Shift.Last || shift === Shift.Past;
    const point: Point = { kind: 'stretch', unit: unitAt(reader, at + 1), count: back ? count : -count };
    return { from: article ? i - 1 : i, to: at + 2, point };
  }
  if (means(reader, at, Sense.DayPart)) {
    const point = shiftedDayPart(shift, valueAt(reader, at));
    return point && { from: i, to: at + 1, point };
  }
  const named = readNamed(reader, at);
  if (named?.point.kind !== 'calendar') return null;
  return { ...named, from: i, point: calendar({ ...named.point, shift }) };
}

/** "in past two weeks": without an article or preposition, "would last two weeks" is a verb. */
function mayLead(reader: Reader, i: number): boolean {
  const before = senseAt(reader, i - 1);
  return (
    before === Sense.In ||
    before === Sense.By ||
    before === Sense.Of ||
    before === Sense.On ||
    i === reader.from
  );
}

/** The shift at `i`; "this past" and "this coming" are one. */
function shiftAt(reader: Reader, i: number): { shift: number; at: number } {
  const shift = valueAt(reader, i);
  const closer = means(reader, i + 1, Sense.Shift) ? valueAt(reader, i + 1) : -1;
  const joined = shift === Shift.This && (closer === Shift.Past || closer === Shift.Coming);
  return joined ? { shift: closer, at: i + 2 } : { shift, at: i + 1 };
}

/** "last year" is a year of the calendar; "the last year" is the twelve months up to now; "the next day" hangs on the story. */
function shiftedUnit(shift: number, unit: number, article: boolean): Point | null {
  if (unit === Unit.Day) return null;
  const back = shift === Shift.Last || shift === Shift.Past;
  if (unit === Unit.Weekend) return { kind: 'unit', unit, shift: back ? -1 : shift === Shift.This ? 0 : 1 };
  if ((article && back) || shift === Shift.Past) return { kind: 'stretch', unit, count: 1 };
  if (article && shift === Shift.Next) return null;
  return { kind: 'unit', unit, shift: back ? -1 : shift === Shift.This ? 0 : 1 };
}

function shiftedDayPart(shift: number, part: number): Point | null {
  if (part >= DayPart.Noon) return null;
  if (shift === Shift.This) return { kind: 'near', days: 0 };
  const night = part === DayPart.Night || part === DayPart.Evening;
  return shift === Shift.Last && night ? { kind: 'near', days: -1 } : null;
}

function readNamed(reader: Reader, i: number): Expression | null {
  if (means(reader, i, Sense.Weekday)) return readWeekday(reader, i);
  return means(reader, i, Sense.Season) ? readSeason(reader, i) : readMonth(reader, i);
}
