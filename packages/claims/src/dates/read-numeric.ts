import { Kind } from '../features.ts';
import { civilDate } from './civil-date.ts';
import { digits, lengthAt } from './numbers.ts';
import { calendar, type Expression } from './point.ts';
import { isAt, type Reader } from './reader.ts';

/** A date written in figures: "2023-05-03", "2023/05/03", "2023-05-03T10:00Z", "03/05/2023", "13.5.2023", "5/13/23". */
export function readNumeric(reader: Reader, i: number): Expression | null {
  if (!isAt(reader, i, Kind.Number) || lengthAt(reader, i) < 6) return null;
  const { text, start, end } = reader.tokens;
  const [from, to] = [start[i] ?? 0, end[i] ?? 0];
  const first = endOfDigits(text, from, to);
  const second = endOfDigits(text, first + 1, to);
  const third = endOfDigits(text, second + 1, to);
  const mark = text.charCodeAt(first);
  if (third > to || text.charCodeAt(second) !== mark || !separators.includes(mark)) return null;
  const numbers = [
    digits(text, from, first),
    digits(text, first + 1, second),
    digits(text, second + 1, third),
  ];
  const [a = -1, b = -1, c = -1] = numbers;
  if (a < 0 || b < 0 || c < 0) return null;
  // Behind the day only a time may stand.
  const time = text.charCodeAt(third) | 32;
  if (third < to && time !== 0x74) return null;
  const place = { from: i, to: i + 1, ...(third < to && { length: third - from }) };
  if (first - from === 4)
    return civilDate(a, b, c) && { ...place, point: calendar({ year: a, month: b, day: c }) };
  const figures = third - second - 1;
  const year = figures === 4 ? c : figures === 2 && mark === 0x2f ? 2000 + c : -1;
  return year < 1000 || third < to ? null : ordered(place, year, a, b);
}

const separators = [0x2d, 0x2e, 0x2f, 0x2010, 0x2011];

/** Day and month stand in either order; only a number above 12 tells them apart. */
function ordered(
  place: { readonly from: number; readonly to: number },
  year: number,
  a: number,
  b: number,
): Expression | null {
  const dayFirst = civilDate(year, b, a) !== null;
  const monthFirst = civilDate(year, a, b) !== null;
  if (dayFirst && monthFirst && a !== b)
    return { ...place, point: { kind: 'choice', year, numbers: [a, b] } };
  if (dayFirst) return { ...place, point: calendar({ year, month: b, day: a }) };
  return monthFirst ? { ...place, point: calendar({ year, month: a, day: b }) } : null;
}

/** Behind the digits that begin at `at`. */
function endOfDigits(text: string, at: number, high: number): number {
  let end = at;
  while (end < high && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return end;
}
