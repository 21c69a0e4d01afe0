import { F, Kind } from '../../features.ts';
import type { Tokens } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isOneOf, isWordLike } from '../../token-tests.ts';
import { isReflexive } from './is-reflexive.ts';
import { phraseBeforeBracket, phraseBeforeInsertion } from './phrase-before-insertion.ts';
import type { Place } from './place.ts';
import { startOfPhrase } from './start-of-phrase.ts';

/**
 * The noun phrase that ends right before token `i` and begins no earlier than `first`: the subject of the verb at `i`.
 * Goes left over names, nouns and adjectives to the determiner, on through of-phrases, genitives, coordination,
 * appositions and relative clauses.
 *
 *     In Kyiv, [officials from Zelensky’s office] said      [Dmitry Peskov, the Kremlin spokesman,] was quick to state
 */
export function nounPhraseBefore(place: Place, i: number, first: number): TokenRange | null {
  const { tokens } = place;
  const low = Math.max(first, i - farthest);
  let end = i;
  while (end > low && isBetweenSubjectAndVerb(tokens, end - 1)) end--;
  end = dropTimePhrase(tokens, end, low);
  if (end <= low) return null;
  const last = end - 1;
  if (is(tokens, last, Kind.Comma) || is(tokens, last, Kind.Dash) || closesTitle(place, last))
    return phraseBeforeInsertion(place, last, low);
  if (is(tokens, last, Kind.CloseBracket)) return phraseBeforeBracket(place, last, low);
  const from = startOfPhrase(place, end, low);
  return from === null ? null : { from, to: end };
}

/** star of “The Apprentice,” │said│: a title at the end of an apposition, with the comma that closes both. */
function closesTitle(place: Place, last: number): boolean {
  const { tokens, quotations } = place;
  const title = quotations.list[quotations.of[last] ?? -1];
  if (title?.to !== last + 1 || !is(tokens, last - 1, Kind.Comma)) return false;
  return (
    last - title.from < longestTitle &&
    isWordLike(tokens, title.from - 1) &&
    has(tokens, title.from + 1, F.Capital)
  );
}

/** A title has no more tokens than this, its marks included. */
const longestTitle = 9;

/** No noun phrase reaches further left. */
const farthest = 80;

/** "the mayor │himself│ said", "the mayor │also│ said". */
function isBetweenSubjectAndVerb(tokens: Tokens, i: number): boolean {
  if (isReflexive(tokens, i)) return true;
  return has(tokens, i, F.Adverb) && !has(tokens, i, F.Determiner | F.SubjectPronoun | F.Capital | F.Role);
}

/** "Russia │on Thursday│ said", "Trump │late Monday│ said", "the chairman │this past week│ announced": a time is no speaker. */
function dropTimePhrase(tokens: Tokens, end: number, low: number): number {
  let at = end;
  while (at > low && (has(tokens, at - 1, F.TimeWord) || is(tokens, at - 1, Kind.Number))) at--;
  if (at === end || at <= low) return end;
  if (at > low + 1 && isOneOf(tokens, at - 1, timeOpeners)) return at - 1;
  while (at > low + 1 && has(tokens, at - 1, F.Adjective) && !has(tokens, at - 1, F.Capital)) at--;
  if (at > low + 1 && isOneOf(tokens, at - 1, timeArticles)) return at - 1;
  const noun = !has(
    tokens,
    at - 1,
    F.Determiner | F.Preposition | F.Adjective | F.PossessivePronoun | F.Genitive,
  );
  return noun &&
    has(tokens, at - 1, F.Capital | F.Role | F.SubjectPronoun) &&
    has(tokens, end - 1, F.TimeWord)
    ? at
    : end;
}

const timeOpeners = ['on', 'in', 'late'];
const timeArticles = ['this', 'last', 'that', 'a'];
