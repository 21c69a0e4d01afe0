import { Sense } from '../date-senses.ts';
import { F, Kind } from '../features.ts';
import type { Expression } from './point.ts';
import { readAgo } from './read-ago.ts';
import { readDayFirst } from './read-day-first.ts';
import { readMonth } from './read-month.ts';
import { readNumeric } from './read-numeric.ts';
import { readAnniversary, readOrdinal } from './read-ordinal.ts';
import { readDayPart, readPart, readPartOf, readUnit } from './read-part.ts';
import { readPrefixed } from './read-prefixed.ts';
import { readSeason } from './read-season.ts';
import { readShift } from './read-shift.ts';
import { readWeekday, skipDayPart } from './read-weekday.ts';
import { readYear, withArticle } from './read-year.ts';
import { hasAt, isAt, isName, means, type Reader, senseAt, valueAt } from './reader.ts';

/** Reads the date that begins at `i`, which may be part of a longer one. */
export type ReadPoint = (reader: Reader, i: number) => Expression | null;

/** The date that begins with the token at `i`, by what that token means; an article before it is taken in where it belongs. */
export function readPoint(reader: Reader, i: number): Expression | null {
  if (i >= reader.to) return null;
  const read = bySense[senseAt(reader, i)];
  if (read === undefined) return null;
  const found = read(reader, i, readPoint);
  if (found === null) return null;
  // "Wednesday night", "yesterday morning", "May 3 evening"
  const isDay = found.point.kind === 'near' || (found.point.kind === 'calendar' && hasDay(found.point));
  return isDay ? { ...found, to: skipDayPart(reader, found.to) } : found;
}

function hasDay({ day, weekday }: { day?: number; weekday?: number }): boolean {
  return day !== undefined || weekday !== undefined;
}

type ReadSense = (reader: Reader, i: number, readPoint: ReadPoint) => Expression | null;

const readers: readonly (readonly [sense: number, read: ReadSense])[] = [
  [Sense.None, readFigures],
  [Sense.Month, readMonth],
  [Sense.DoubtfulMonth, readMonth],
  [Sense.ShortMonth, readMonth],
  [Sense.PartMonth, readMonth],
  [Sense.Weekday, readWeekday],
  [Sense.ShortWeekday, readWeekday],
  [Sense.Season, readSeason],
  [Sense.Near, readNear],
  [Sense.Overnight, readOvernight],
  [Sense.Shift, readShift],
  [Sense.Count, readAgo],
  [Sense.Ordinal, (reader, i) => readDayFirst(reader, i) ?? readOrdinal(reader, i, readPoint)],
  [Sense.CountYear, readAfterYears],
  [Sense.Part, readPart],
  [Sense.PartOf, readPartOf],
  [Sense.DayPart, readDayPart],
  [Sense.Unit, readUnit],
];

const bySense: readonly (ReadSense | undefined)[] = Array.from(
  { length: 64 },
  (_, sense) => readers.find(([own]) => own === sense)?.[1],
);

/** A number, or a year joined to a prefix: "mid-2022". */
function readFigures(reader: Reader, i: number): Expression | null {
  if (!isAt(reader, i, Kind.Number)) return readPrefixed(reader, i);
  return (
    readDayFirst(reader, i) ??
    readNumeric(reader, i) ??
    readAgo(reader, i) ??
    readOrdinal(reader, i, readPoint) ??
    readYear(reader, i)
  );
}

/** "yesterday"; "Russia Today" is a name. */
function readNear(reader: Reader, i: number): Expression | null {
  if (hasAt(reader, i, F.Capital) && isName(reader, i - 1)) return null;
  return { from: i, to: i + 1, point: { kind: 'near', days: valueAt(reader, i) - 1 } };
}

/** "overnight", "overnight Wednesday"; "an overnight train" is of no night. */
function readOvernight(reader: Reader, i: number): Expression | null {
  if (means(reader, i - 1, Sense.Count)) return null;
  if (means(reader, i + 1, Sense.Weekday)) {
    const day = readWeekday(reader, i + 1);
    if (day !== null) return { ...day, from: i };
  }
  // "overnight into Thursday", "overnight on Thursday": the weekday tells the night.
  const named = means(reader, i + 2, Sense.Weekday) || means(reader, i + 2, Sense.Near);
  return named ? null : { from: i, to: i + 1, point: { kind: 'overnight' } };
}

/** "the one-year anniversary of May 3, 2022" */
function readAfterYears(reader: Reader, i: number): Expression | null {
  if (!means(reader, i + 1, Sense.Anniversary)) return null;
  return readAnniversary(reader, withArticle(reader, i), i + 1, valueAt(reader, i), readPoint);
}
