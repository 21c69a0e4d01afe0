import { Sense } from '../date-senses.ts';
import { Kind } from '../features.ts';
import { monthAt } from './month-at.ts';
import { dayAt, ordinalAt, pairAt } from './numbers.ts';
import { calendar, type Expression } from './point.ts';
import { isAt, means, type Reader, valueAt } from './reader.ts';
import { trailingYear } from './trailing-year.ts';

/** A date whose day stands before its month: "3 May 2023", "the 3rd of May", "the third of May", "3-5 May", "3 to 5 May". */
export function readDayFirst(reader: Reader, i: number): Expression | null {
  const days = daysAt(reader, i);
  if (days === null) return null;
  const { first, last, to: behind } = days;
  const of = means(reader, behind, Sense.Of);
  const ordinal = ordinalAt(reader, i) !== -1 || means(reader, i, Sense.Ordinal);
  if (of !== ordinal && (of || means(reader, i, Sense.Ordinal))) return null;
  const at = of ? behind + 1 : behind;
  const month = means(reader, at, Sense.PartMonth) ? -1 : monthAt(reader, at);
  if (month === -1) return null;
  const { to, fields } = trailingYear(reader, at + 1);
  const from = ordinal && means(reader, i - 1, Sense.The) ? i - 1 : i;
  const end = calendar({ month, day: last, ...fields });
  if (first === last) return { from, to, point: end };
  return { from, to, point: { kind: 'range', first: calendar({ month, day: first, ...fields }), last: end } };
}

/** The day or days at `i`: "3", "3rd", "third", "3-5", "3–5", "3 to 5", "3 and 4". */
function daysAt(reader: Reader, i: number): { first: number; last: number; to: number } | null {
  const pair = pairAt(reader, i);
  if (pair !== null) {
    const [first, last] = pair;
    return first > 0 && first < last && last <= 31 ? { first, last, to: i + 1 } : null;
  }
  const word = means(reader, i, Sense.Ordinal) ? valueAt(reader, i) : -1;
  const first = word === -1 ? dayAt(reader, i) : word;
  if (first === -1 || first > 31) return null;
  const last = dayAt(reader, i + 2);
  const joined =
    isAt(reader, i + 1, Kind.Dash) ||
    means(reader, i + 1, Sense.To) ||
    means(reader, i + 1, Sense.Until) ||
    (means(reader, i + 1, Sense.And) && last === first + 1);
  return joined && last > first ? { first, last, to: i + 3 } : { first, last: first, to: i + 1 };
}
