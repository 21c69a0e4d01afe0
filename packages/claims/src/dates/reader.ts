import { dateSenseOf, dateValueOf, Sense } from '../date-senses.ts';
import { AUXILIARY, F, Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { has, is, isOneOf } from '../token-tests.ts';

/** Where dates are read: the tokens of one sentence. Every question about a place outside of it is answered with no. */
export interface Reader extends TokenRange {
  readonly tokens: Tokens;
  readonly language: Language;
}

/** What the word at `i` means in a date: a value of `Sense`. */
export function senseAt(reader: Reader, i: number): number {
  return dateSenseOf(codeAt(reader, i));
}

/** The value of the word within its sense. */
export function valueAt(reader: Reader, i: number): number {
  return dateValueOf(codeAt(reader, i));
}

function codeAt({ tokens, language, from, to }: Reader, i: number): number {
  if (i < from || i >= to) return 0;
  const word = tokens.word[i] ?? -1;
  return word === -1 ? 0 : (language.dateCodes[word] ?? 0);
}

/** Whether the token at `i` has this sense. */
export function means(reader: Reader, i: number, sense: number): boolean {
  return senseAt(reader, i) === sense;
}

/** Whether the token inside the sentence has any of these bits. */
export function hasAt({ tokens, from, to }: Reader, i: number, bits: number): boolean {
  return i >= from && i < to && has(tokens, i, bits);
}

/** Whether the token inside the sentence is of this kind. */
export function isAt({ tokens, from, to }: Reader, i: number, kind: number): boolean {
  return i >= from && i < to && is(tokens, i, kind);
}

/** Whether the token inside the sentence is one of the words. */
export function isOneOfAt({ tokens, from, to }: Reader, i: number, words: readonly string[]): boolean {
  return i >= from && i < to && isOneOf(tokens, i, words);
}

/** Behind a comma at `i`, or `i`. */
export function skipComma(reader: Reader, i: number): number {
  return isAt(reader, i, Kind.Comma) ? i + 1 : i;
}

/** A number before what it counts: "3 people", "2014 homes", "20 %", "3 million". */
export function countsSomething(reader: Reader, number: number): boolean {
  const { tokens, language } = reader;
  const next = number + 1;
  if (isOneOfAt(reader, next, language.dates.quantities)) return true;
  const sign = isAt(reader, next, Kind.Symbol) ? tokens.text.charCodeAt(tokens.start[next] ?? 0) : 0;
  return sign === 0x25 || isCurrency(reader, number - 1);
}

/** $, £, €, #: what stands behind is an amount or a label. */
function isCurrency(reader: Reader, i: number): boolean {
  if (!isAt(reader, i, Kind.Symbol)) return false;
  const sign = reader.tokens.text.charCodeAt(reader.tokens.start[i] ?? 0);
  return (
    sign === 0x23 || sign === 0x24 || (sign >= 0xa2 && sign <= 0xa5) || (sign >= 0x20a0 && sign < 0x20d0)
  );
}

/** A name before or behind: a capital that is not due to a sentence's beginning. */
export function isName(reader: Reader, i: number): boolean {
  return isAt(reader, i, Kind.Word) && hasAt(reader, i, F.Capital) && senseAt(reader, i) === Sense.None;
}

/** A word that can be a noun: "report" and "study" may be one, "said" and "wants" may not. */
export function mayBeNoun(reader: Reader, i: number): boolean {
  if (!isAt(reader, i, Kind.Word) || hasAt(reader, i, AUXILIARY | F.Preposition | F.Coordinator))
    return false;
  return hasAt(reader, i, F.NounToo | F.CueNoun) || !hasAt(reader, i, F.VerbPast | F.VerbS);
}

/** No space on either side of the mark. */
export function isTight({ tokens }: Reader, i: number): boolean {
  return tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];
}
