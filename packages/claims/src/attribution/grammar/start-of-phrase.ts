import { AUXILIARY, F, Kind, VERB } from '../../features.ts';
import type { Tokens } from '../../layers.ts';
import { has, is, isWord, isWordLike } from '../../token-tests.ts';
import type { Place } from './place.ts';
import { startOfBase } from './start-of-base.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * Where the noun phrase that ends at `end` begins: on from its last noun through of-phrases, "and" and relative clauses.
 * Null where no noun phrase ends there.
 *
 *     In Kyiv, [officials from the office and voters who live there] said
 */
export function startOfPhrase(place: Place, end: number, low: number): number | null {
  const { tokens } = place;
  let from = startOfBase(place, end, low);
  if (from === null) return null;
  // A pronoun stands alone.
  if (end - from === 1 && has(tokens, from, F.SubjectPronoun) && !has(tokens, from, F.Determiner))
    return from;
  // "a source close to him": an object pronoun ends a phrase, and is none by itself.
  const object =
    end - from === 1 && has(tokens, from, F.ObjectPronoun) && !has(tokens, from, F.PossessivePronoun);
  for (let rounds = 0; rounds < 8 && from > low; rounds++) {
    const wider = widen(place, from, low);
    if (wider === null || has(tokens, wider, F.That)) break;
    from = wider;
  }
  return object && end - from === 1 ? null : from;
}

/** One step further left, through what may join two noun phrases; null where nothing joins. */
function widen(place: Place, from: number, low: number): number | null {
  const { tokens } = place;
  const link = from - 1;
  if (link <= low) return null;
  if (has(tokens, link, F.Preposition | F.To) && !has(tokens, link, F.Subordinator & ~F.Preposition)) {
    return startOfBase(place, link, low) ?? behindVerb(place, link, low, from);
  }
  if (isWord(tokens, link, 'and') || isWord(tokens, link, 'or') || isWord(tokens, link, '&')) {
    const first = startOfBase(place, link, low);
    const joinsClauses = clauseHasVerb(place, low, link) || has(tokens, link - 1, F.TimeWord);
    return first === null || joinsClauses ? null : first;
  }
  return behindVerb(place, from, low, from);
}

/**
 * Over a verb that belongs to the phrase and not to the clause: "officials │briefed│ on the plan", "voters │who live│ there".
 */
function behindVerb(place: Place, end: number, low: number, phrase: number): number | null {
  const { tokens } = place;
  const verb = end - 1;
  if (verb <= low || !has(tokens, verb, VERB | AUXILIARY) || has(tokens, verb, F.Capital)) return null;
  const relative = relativeBefore(tokens, verb, low);
  if (relative !== -1) return startOfBase(place, relative, low);
  if (!has(tokens, verb, F.VerbParticiple | F.VerbIng) || clauseHasVerb(place, low, verb)) return null;
  // "The union │said│ the company had denied": a verb with a clause behind it is no participle.
  if (end === phrase && has(tokens, verb, F.CueVerb) && has(tokens, verb, F.VerbPast)) return null;
  // "papers │allegedly leaked│ by Lee", but "Lee │also won│ votes"
  const manner =
    has(tokens, verb - 1, F.Adverb) && tokens.text.startsWith('ly', (tokens.end[verb - 1] ?? 2) - 2);
  const noun = manner ? verb - 1 : verb;
  return startOfBase(place, noun, low);
}

/** "who" or "that" before a verb and its auxiliaries, or -1. */
function relativeBefore(tokens: Tokens, verb: number, low: number): number {
  for (let i = verb - 1; i > low && verb - i <= 4; i--) {
    if (isWord(tokens, i, 'who') || isWord(tokens, i, 'that')) return is(tokens, i - 1, Kind.Comma) ? -1 : i;
    if (!has(tokens, i, AUXILIARY | F.Adverb)) return -1;
  }
  return -1;
}

/** Whether a finite verb stands between the last break and `to`: then "and" joins clauses, not names. */
function clauseHasVerb({ tokens, quotations }: Place, low: number, to: number): boolean {
  for (let i = to - 1; i >= low; i--) {
    if (quotations.of[i] !== -1 || !isWordLike(tokens, i)) return false;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return false;
}
