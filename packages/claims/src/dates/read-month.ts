import { Sense } from '../date-senses.ts';
import { F, Kind } from '../features.ts';
import { joinRange } from './join-range.ts';
import { monthAt, partNames } from './month-at.ts';
import { monthStandsAlone } from './month-stands-alone.ts';
import { dayAndMonthAt, dayAt, pairAt } from './numbers.ts';
import { type Calendar, calendar, type Expression } from './point.ts';
import { countsSomething, hasAt, isAt, means, type Reader, valueAt } from './reader.ts';
import { trailingYear } from './trailing-year.ts';

/** A date that begins with its month: "May 3, 2023", "May 3-5", "May 2022", "mid-March", "December". */
export function readMonth(reader: Reader, i: number): Expression | null {
  const month = monthAt(reader, i);
  if (month === -1) return null;
  const part = means(reader, i, Sense.PartMonth) ? partNames[valueAt(reader, i) >> 4] : undefined;
  const next = i + 1;
  const days = pairAt(reader, next);
  if (days !== null && days[0] < days[1] && days[0] > 0 && days[1] <= 31) {
    const { to, fields } = trailingYear(reader, next + 1);
    const [first, last] = [
      calendar({ month, day: days[0], ...fields }),
      calendar({ month, day: days[1], ...fields }),
    ];
    return { from: i, to, point: { kind: 'range', first, last } };
  }
  const across = part === undefined ? dayAndMonthAt(reader, next) : null;
  if (across !== null) return readAcross(reader, i, calendar({ month, day: across.day }), across.month);
  const day = part === undefined ? dayAt(reader, next) : -1;
  if (day !== -1 && !countsPlural(reader, i, next)) {
    const { to, fields } = trailingYear(reader, next + 1);
    return { from: i, to, point: calendar({ month, day, ...fields }) };
  }
  const { to, fields } = trailingYear(reader, next);
  if (to === next && !monthStandsAlone(reader, i)) return null;
  return { from: i, to, point: calendar({ month, ...fields }), ...(part && { part }) };
}

/** "May │28-June│ 2, 2023": the hyphen joins the first day to the second month. */
function readAcross(reader: Reader, i: number, first: Calendar, month: number): Expression | null {
  const day = dayAt(reader, i + 2);
  const { to, fields } = trailingYear(reader, i + 3);
  const point = day === -1 ? null : joinRange(first, calendar({ month, day, ...fields }));
  return point && { from: i, to, point };
}

/** "in March 20 people": behind "in" a number counts what follows; behind "on" it is the day. */
function countsPlural(reader: Reader, month: number, number: number): boolean {
  if (countsSomething(reader, number)) return true;
  const { tokens } = reader;
  const next = number + 1;
  if (!means(reader, month - 1, Sense.In) || !isAt(reader, next, Kind.Word)) return false;
  return !hasAt(reader, next, F.Capital) && tokens.text.charCodeAt((tokens.end[next] ?? 0) - 1) === 115;
}
