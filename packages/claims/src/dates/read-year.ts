import { Sense } from '../date-senses.ts';
import { Kind } from '../features.ts';
import { isYear } from './is-year.ts';
import { digits, lengthAt, pairAt, yearAt } from './numbers.ts';
import { calendar, type Expression, type Point } from './point.ts';
import { countsSomething, isAt, means, type Reader } from './reader.ts';

/** Years by themselves: "in 2014", "2014-2016", "2014-15", "2023-05", "the 1990s", "the ’90s". */
export function readYear(reader: Reader, i: number): Expression | null {
  const decade = decadeAt(reader, i);
  if (decade !== null) {
    // "the ’90s": the apostrophe is a token of its own.
    const first = decade.kind === 'decade' && decade.short ? i - 1 : i;
    return { from: withArticle(reader, first), to: i + 1, point: decade };
  }
  const joined = joinedYears(reader, i);
  if (joined !== null) return countsSomething(reader, i) ? null : { from: i, to: i + 1, point: joined };
  const year = yearAt(reader, i);
  if (year === -1 || !isYear(reader, i, year)) return null;
  return { from: i, to: i + 1, point: calendar({ year }) };
}

/** The place before the article, if one stands before `i`. */
export function withArticle(reader: Reader, i: number): number {
  return means(reader, i - 1, Sense.The) ? i - 1 : i;
}

/** "1990s", and "90s" behind an apostrophe. */
export function decadeAt(reader: Reader, i: number): (Point & { kind: 'decade' }) | null {
  const { text, start, end } = reader.tokens;
  const [from, to] = [start[i] ?? 0, end[i] ?? 0];
  const suffix = reader.language.dates.pluralSuffix;
  if (!isAt(reader, i, Kind.Number) || !text.startsWith(suffix, to - suffix.length)) return null;
  const year = digits(text, from, to - suffix.length);
  const figures = to - suffix.length - from;
  if (year < 0 || year % 10 !== 0) return null;
  if (figures === 4) return year >= 1000 && year < 3000 ? { kind: 'decade', year } : null;
  const mark = text.charCodeAt(from - 1);
  const apostrophe = end[i - 1] === from && (mark === 0x27 || mark === 0x2018 || mark === 0x2019);
  return figures === 2 && apostrophe && i > reader.from ? { kind: 'decade', year, short: true } : null;
}

/** Two numbers with a hyphen: years from and to, or year and month. */
function joinedYears(reader: Reader, i: number): Point | null {
  const pair = pairAt(reader, i);
  if (pair === null) return null;
  const [first, last] = pair;
  const length = lengthAt(reader, i);
  if (first < 1000 || first >= 2100) return null;
  if (length === 9) return last > first && last < 2100 ? years(first, last) : null;
  // "2008-9"
  if (length === 6) return last > first % 10 ? years(first, first - (first % 10) + last) : null;
  if (length !== 7) return null;
  if (last >= 1 && last <= 12 && last !== (first + 1) % 100) return calendar({ year: first, month: last });
  return last > first % 100 ? years(first, first - (first % 100) + last) : null;
}

function years(first: number, last: number): Point {
  return { kind: 'range', first: calendar({ year: first }), last: calendar({ year: last }) };
}
