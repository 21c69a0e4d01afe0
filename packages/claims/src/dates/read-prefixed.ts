import { Part } from '../date-senses.ts';
import { Kind } from '../features.ts';
import { partNames } from './month-at.ts';
import { digits } from './numbers.ts';
import { calendar, type Expression } from './point.ts';
import { prefixOf } from './prefix.ts';
import { decadeAt, readYear, withArticle } from './read-year.ts';
import { isAt, type Reader } from './reader.ts';

/** "mid-2022", "mid-1990s": the prefix is one token with its number. */
export function readPrefixed(reader: Reader, i: number): Expression | null {
  // "the late ’90s" comes here with the apostrophe.
  if (isAt(reader, i, Kind.Symbol)) return decadeAt(reader, i + 1)?.short ? readYear(reader, i + 1) : null;
  const prefix = prefixOf(reader.tokens, i, reader.language);
  if (prefix === null) return null;
  const { text, start, end } = reader.tokens;
  const [from, to] = [(start[i] ?? 0) + prefix.text.length, end[i] ?? 0];
  const year = digits(text, from, Math.min(to, from + 4));
  const part = partNames[Part[prefix.part]];
  const place = { from: i, to: i + 1, ...(part && { part }) };
  if (year < 1000 || year >= 3000) return null;
  if (to === from + 4) return { ...place, point: calendar({ year }) };
  const suffix = reader.language.dates.pluralSuffix;
  const decade = year % 10 === 0 && to === from + 4 + suffix.length && text.startsWith(suffix, from + 4);
  return decade ? { ...place, from: withArticle(reader, i), point: { kind: 'decade', year } } : null;
}
