import { AUXILIARY, F, Kind } from '../../features.ts';
import type { Tokens } from '../../layers.ts';
import { has, is, isWordLike } from '../../token-tests.ts';
import type { Place } from './place.ts';

/**
 * Behind the determiner, adjectives and nouns that begin at `i`; `i` itself where none begin.
 *
 *     said [the city’s fire department] in a statement
 */
export function endOfBase(place: Place, i: number, high: number): number {
  const { tokens, quotations } = place;
  if (i >= high || !isWordLike(tokens, i) || quotations.of[i] !== -1) return i;
  const first = tokens.features[i] ?? 0;
  // "not to be named" names nothing.
  if ((first & F.Negation) !== 0 && (first & F.SubjectPronoun) === 0) return i;
  const determined = (first & (F.Determiner | F.PossessivePronoun)) !== 0;
  if ((first & (F.SubjectPronoun | F.ObjectPronoun)) !== 0 && !determined) return i + 1;
  const closed = F.Preposition | F.Subordinator | F.Coordinator | AUXILIARY | F.To;
  if ((first & closed) !== 0 && (first & F.Capital) === 0) return i;
  let at = i;
  while (at < high && isBasePart(place, at, i, determined)) at++;
  return at === i && determined ? i + 1 : at;
}

/** A word that can stand inside the noun phrase that begins at `from`. */
function isBasePart({ tokens, quotations }: Place, at: number, from: number, determined: boolean): boolean {
  if (quotations.of[at] !== -1 || !(isWordLike(tokens, at) || is(tokens, at, Kind.Symbol))) return false;
  const features = tokens.features[at] ?? 0;
  if (at > from && startsNewPhrase(tokens, at, from)) return false;
  if ((features & F.Genitive) !== 0) return true;
  if ((features & F.Capital) !== 0 && (features & (F.Preposition | F.Subordinator)) === 0) return true;
  if ((features & (AUXILIARY | F.To | F.Coordinator | F.Subordinator | F.Preposition | F.Wh)) !== 0)
    return false;
  return at === from || continuesBase(tokens, at, features, determined);
}

/** A word of an open class behind the first: no pronoun, no loose time word or adverb, no verb of a clause. */
function continuesBase(tokens: Tokens, at: number, features: number, determined: boolean): boolean {
  if ((features & (F.SubjectPronoun | F.ObjectPronoun)) !== 0 && (features & F.Determiner) === 0)
    return false;
  if ((features & F.TimeWord) !== 0 && !determined) return false;
  if ((features & F.Adverb) !== 0 && (features & F.Adjective) === 0 && !has(tokens, at - 1, F.Determiner))
    return false;
  return (features & inflected) === 0 || has(tokens, at - 1, modifier);
}

/** Verb forms that are nouns or adjectives only behind one of `modifier`: "three │leaked│ papers". */
const inflected = F.VerbPast | F.VerbS | F.VerbIng | F.VerbParticiple;
const modifier = F.Determiner | F.PossessivePronoun | F.Adjective | F.Genitive | F.Numeric;

/** A determiner begins the next phrase: "told reporters │the dam│" — not in "the │two│ men" or "the city’s │own│ men". */
function startsNewPhrase(tokens: Tokens, at: number, from: number): boolean {
  if (!has(tokens, at, F.Determiner | F.PossessivePronoun)) return false;
  return !(at === from + 1 && has(tokens, from, F.Determiner)) && !has(tokens, at - 1, F.Genitive);
}
