import { Sense } from '../date-senses.ts';
import { Trait } from '../features.ts';
import type { Language } from '../language.ts';
import type { Anchor, FoundDate, Sentence, Tokens } from '../layers.ts';
import { spanOf } from '../span.ts';
import type { Anchoring } from './anchoring.ts';
import { type CivilDate, parseCivilDate } from './civil-date.ts';
import { clauseTense } from './clause-tense.ts';
import type { Expression } from './point.ts';
import { prefixOf } from './prefix.ts';
import { readExpression } from './read-range.ts';
import { means, type Reader, valueAt } from './reader.ts';
import { resolvePoint } from './resolve-point.ts';

/**
 * Every date of an article, in the order of its text, read against the day of publication, else of the incident.
 * Without either only complete dates are read. Reads no clock and no time zone.
 */
export function findDates(
  tokens: Tokens,
  sentences: readonly Sentence[],
  anchor: Anchor | null,
  language: Language,
): FoundDate[] {
  const day = anchor && anchorDay(anchor);
  const ofIncident = anchor?.of === 'incident';
  const dates: FoundDate[] = [];
  for (const { from, to } of sentences) {
    const reader: Reader = { tokens, language, from, to };
    let at = from;
    while (at < to) {
      const found = mayOpen(reader, at) ? readExpression(reader, at) : null;
      if (found === null) {
        at++;
        continue;
      }
      at = found.to;
      const date = resolve(reader, found, day, ofIncident);
      if (date !== null) dates.push(date);
    }
  }
  return dates;
}

/** Null also within two centuries of where years of four figures end: dates counted from there may need five. */
function anchorDay({ date }: Anchor): CivilDate | null {
  const day = parseCivilDate(date);
  return day !== null && day.getFullYear() >= 200 && day.getFullYear() < 9800 ? day : null;
}

/** Whether a date can begin with the token. One look into a table for nearly every word. */
function mayOpen({ tokens, language }: Reader, i: number): boolean {
  const traits = tokens.traits[i] ?? 0;
  if ((traits & Trait.OpensDate) !== 0) return true;
  return (traits & Trait.Compound) !== 0 && prefixOf(tokens, i, language) !== null;
}

function resolve(
  reader: Reader,
  { from, to, point, part, length }: Expression,
  anchor: CivilDate | null,
  ofIncident: boolean,
): FoundDate | null {
  const anchoring: Anchoring = { anchor, ofIncident, tense: () => tenseOf(reader, from, to) };
  const resolved = resolvePoint(point, anchoring);
  if (resolved === null) return null;
  const { text, start, end } = reader.tokens;
  const first = start[from] ?? 0;
  const span = spanOf(text, first, length === undefined ? (end[to - 1] ?? 0) : (start[to - 1] ?? 0) + length);
  const bound = boundBefore(reader, from - 1);
  const date = { span, ...resolved, ...(part && { part }), ...(bound && { bound }) };
  return { from, to, date, hourOnly: point.kind === 'hour' };
}

/** "by Friday" and "until Friday" are ahead, unless a verb in the past says otherwise. */
function tenseOf(reader: Reader, from: number, to: number): 'past' | 'future' | 'open' {
  const tense = clauseTense(reader, from, to);
  const deadline =
    (means(reader, from - 1, Sense.By) && valueAt(reader, from - 1) === 0) ||
    boundBefore(reader, from - 1) === 'until';
  return tense === 'open' && deadline ? 'future' : tense;
}

/** "since", "until" */
function boundBefore(reader: Reader, i: number): 'since' | 'until' | null {
  if (means(reader, i, Sense.In) && valueAt(reader, i) === 1) return 'since';
  return means(reader, i, Sense.Until) && valueAt(reader, i) === 1 ? 'until' : null;
}
