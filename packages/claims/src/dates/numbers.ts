import { dateSenseOf, dateValueOf, Sense } from '../date-senses.ts';
import { Kind } from '../features.ts';
import { isAt, type Reader } from './reader.ts';

/** The number that the digits from `start` to `end` write, or -1 where any character is no ASCII digit. */
export function digits(text: string, start: number, end: number): number {
  if (start >= end || end - start > 4) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The whole number at `i` ("12", not "1,200" or "12th"), or -1. */
export function numberAt(reader: Reader, i: number): number {
  if (!isAt(reader, i, Kind.Number)) return -1;
  const { text, start, end } = reader.tokens;
  return digits(text, start[i] ?? 0, end[i] ?? 0);
}

/** The year at `i`, or -1: four digits from 1000 to 2999. */
export function yearAt(reader: Reader, i: number): number {
  const value = numberAt(reader, i);
  return value >= 1000 && value < 3000 && lengthAt(reader, i) === 4 ? value : -1;
}

/** The day of a month at `i`, or -1: "3", "03", "3rd". */
export function dayAt(reader: Reader, i: number): number {
  const value = ordinalAt(reader, i);
  if (value > 0) return value <= 31 ? value : -1;
  const plain = numberAt(reader, i);
  return plain >= 1 && plain <= 31 && lengthAt(reader, i) <= 2 ? plain : -1;
}

/** The number before an ordinal ending at `i` ("3rd", "19th"), or -1. */
export function ordinalAt(reader: Reader, i: number): number {
  if (!isAt(reader, i, Kind.Number)) return -1;
  const { text, start, end } = reader.tokens;
  const [from, to] = [start[i] ?? 0, end[i] ?? 0];
  for (const suffix of reader.language.dates.ordinalSuffixes)
    if (text.startsWith(suffix, to - suffix.length)) return digits(text, from, to - suffix.length);
  return -1;
}

/** Two whole numbers joined by a hyphen at `i`: "3-5", "2014-2016". */
export function pairAt(reader: Reader, i: number): readonly [number, number] | null {
  if (!isAt(reader, i, Kind.Number)) return null;
  const { text, start, end } = reader.tokens;
  const [from, to] = [start[i] ?? 0, end[i] ?? 0];
  for (let at = from + 1; at < to && at < from + 5; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x2d && unit !== 0x2010 && unit !== 0x2011) continue;
    const [first, last] = [digits(text, from, at), digits(text, at + 1, to)];
    return first < 0 || last < 0 ? null : [first, last];
  }
  return null;
}

export function lengthAt({ tokens }: Reader, i: number): number {
  return (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
}

/** A day and a month joined by a hyphen at `i`: "28-June". */
export function dayAndMonthAt(reader: Reader, i: number): { day: number; month: number } | null {
  if (!isAt(reader, i, Kind.Number) || lengthAt(reader, i) < 5) return null;
  const { text, start, end } = reader.tokens;
  const from = start[i] ?? 0;
  const hyphen = text.charCodeAt(from + 1) === 0x2d ? from + 1 : from + 2;
  const day = digits(text, from, hyphen);
  if (text.charCodeAt(hyphen) !== 0x2d || day < 1 || day > 31) return null;
  const { words, dateCodes } = reader.language;
  const code = dateCodes[words.find(text, hyphen + 1, end[i] ?? 0)] ?? 0;
  const sense = dateSenseOf(code);
  const month = sense === Sense.Month || sense === Sense.DoubtfulMonth || sense === Sense.ShortMonth;
  return month ? { day, month: dateValueOf(code) } : null;
}
