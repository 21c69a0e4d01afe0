import { AUXILIARY, F, Kind, VERB } from '../features.ts';
import type { Tokens } from '../layers.ts';
import { has, is } from '../token-tests.ts';

/** Words that a condition may have before its verb. */
const reach = 12;

/**
 * Where a condition ends that opens before token `from`: behind its first verb, with what a form of "be" says of the
 * subject; without a verb at the end of the phrase.
 *
 *     │if it judges│ the attack warranted it      │if the claims were true│, …      │if true│, …      │if they agree│.
 */
export function endOfCondition(tokens: Tokens, from: number, to: number): number {
  const last = Math.min(to, from + reach);
  let at = from;
  while (at < last && isInside(tokens, at) && !isVerb(tokens, at, from)) at++;
  if (at >= last || !isInside(tokens, at)) return at - from > 3 ? from : at;
  const auxiliary = has(tokens, at, AUXILIARY);
  let be = has(tokens, at, F.Be);
  at++;
  if (!auxiliary) return at;
  // "has not been", "will be", "is really"
  for (; at < last && has(tokens, at, AUXILIARY | F.Adverb | F.Negation); at++) be ||= has(tokens, at, F.Be);
  if (at < last && (has(tokens, at, VERB) || (be && isAttribute(tokens, at)))) at++;
  return at;
}

/** "were │true│", "is │unclear│" */
function isAttribute(tokens: Tokens, i: number): boolean {
  return is(tokens, i, Kind.Word) && !has(tokens, i, F.Preposition | F.Determiner);
}

function isInside({ kind }: Tokens, i: number): boolean {
  return kind[i] === Kind.Word || kind[i] === Kind.Number;
}

/** A verb behind a subject, or an auxiliary: "if │confirmed│" has none of its own. */
function isVerb(tokens: Tokens, i: number, from: number): boolean {
  if (has(tokens, i, AUXILIARY) && !has(tokens, i, F.Genitive)) return true;
  if (i === from || has(tokens, i - 1, F.Determiner | F.PossessivePronoun | F.Adjective | F.Preposition))
    return i > from && has(tokens, i - 1, F.SubjectPronoun) && has(tokens, i, VERB);
  return has(tokens, i, F.VerbS | F.VerbPast | F.VerbBase);
}
