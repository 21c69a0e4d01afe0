import { Sense } from '../date-senses.ts';
import { AUXILIARY, F, Kind } from '../features.ts';
import { hasAt, isAt, isOneOfAt, type Reader, senseAt, skipComma } from './reader.ts';

/** Where a date's clause puts it: "resigned on Friday", "will resign on Friday", "the Friday vote". */
export type Tense = 'past' | 'future' | 'open';

/** Classes whose words are no verbs, so that the lists need not be searched for them. */
const CLOSED = F.Determiner | F.Preposition | F.Coordinator | F.PossessivePronoun | F.Genitive;

/** How far a verb is looked for, in tokens. */
const REACH = 16;

/** The tense of the clause around a date: by the nearest verb before it, else by the first verb behind it. */
export function clauseTense(reader: Reader, from: number, to: number): Tense {
  const before = tenseBefore(reader, from);
  return before === 'open' ? tenseBehind(reader, to) : before;
}

/** "The bridge │will│ reopen on Friday", "│was scheduled│ for Friday", "ordered them to leave │by│ Friday". */
function tenseBefore(reader: Reader, from: number): Tense {
  for (let i = from - 1; i >= Math.max(reader.from, from - REACH); i--) {
    if (closesClause(reader, i)) return 'open';
    const tense = tenseOfWord(reader, i, from, true);
    if (tense !== 'open') return tense;
  }
  return 'open';
}

/** "On Friday, the bridge │will│ reopen." */
function tenseBehind(reader: Reader, to: number): Tense {
  const start = skipComma(reader, to);
  for (let i = start; i < Math.min(reader.to, start + REACH); i++) {
    if (closesClause(reader, i) || hasAt(reader, i, F.That)) return 'open';
    const tense = tenseOfWord(reader, i, reader.to, false);
    if (tense !== 'open') return tense;
  }
  return 'open';
}

/**
 * What one word says. `behind` tells that the date stands behind it: "the court ordered them to leave by Friday" is ahead,
 * "on Friday the court ordered them to leave" is not.
 */
function tenseOfWord(reader: Reader, i: number, high: number, behind: boolean): Tense {
  const { plans, aims, pastAuxiliaries } = reader.language.dates;
  if (!isAt(reader, i, Kind.Word) || hasAt(reader, i, CLOSED) || senseAt(reader, i) === Sense.DoubtfulMonth)
    return 'open';
  if (isOneOfAt(reader, i, plans)) return 'future';
  if (isOneOfAt(reader, i, aims) && leadsToInfinitive(reader, i + 1, high) && (behind || !isPast(reader, i)))
    return 'future';
  if (hasAt(reader, i, F.Modal) && !hasAt(reader, i, F.Have))
    return isPerfect(reader, i + 1) ? 'past' : 'future';
  // "is to meet on Friday"
  if (hasAt(reader, i, F.Be) && hasAt(reader, i + 1, F.To) && hasAt(reader, i + 2, F.VerbBase))
    return 'future';
  if (hasAt(reader, i, F.Have)) return hasAt(reader, i, F.Modal) ? 'open' : 'past';
  if (hasAt(reader, i, F.Be | F.Do)) return isOneOfAt(reader, i, pastAuxiliaries) ? 'past' : 'open';
  return isPast(reader, i) ? 'past' : 'open';
}

/** A past form that is not "will be │closed│", where the auxiliary tells, nor "to │hit│". */
function isPast(reader: Reader, i: number): boolean {
  if (!hasAt(reader, i, F.VerbPast | F.VerbParticiple)) return false;
  return !hasAuxiliary(reader, i) && !hasAt(reader, i - 1, F.To);
}

/** "agreed │to│ meet", "ordered them │to│ leave" */
function leadsToInfinitive(reader: Reader, i: number, high: number): boolean {
  const phrase = F.Determiner | F.PossessivePronoun | F.ObjectPronoun | F.Capital;
  for (let at = i; at < Math.min(high, i + 5); at++)
    if (hasAt(reader, at, F.To) && !hasAt(reader, at + 1, phrase)) return true;
  return false;
}

/** "would │have│ met", "would not │have│ met" */
function isPerfect(reader: Reader, i: number): boolean {
  const at = hasAt(reader, i, F.Negation | F.Adverb) ? i + 1 : i;
  return hasAt(reader, at, F.Have);
}

/** An auxiliary before the participle, with at most three adverbs or auxiliaries between. */
function hasAuxiliary(reader: Reader, i: number): boolean {
  for (let at = i - 1; at >= i - 4; at--) {
    if (hasAt(reader, at, AUXILIARY)) return true;
    if (!hasAt(reader, at, F.Adverb | F.Negation)) return false;
  }
  return false;
}

function closesClause(reader: Reader, i: number): boolean {
  const kind = reader.tokens.kind[i];
  return (kind !== Kind.Word && kind !== Kind.Number && kind !== Kind.Symbol) || hasAt(reader, i, F.Wh);
}
