import { AUXILIARY, F, Kind, VERB } from '../../features.ts';
import type { Quotations, Tokens } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isFiniteVerb, isHardBreak, isWord, isWordLike } from './token-tests.ts';

interface Place {
  readonly tokens: Tokens;
  readonly quotations: Quotations;
}

/**
 * The noun phrase that begins at token `i`, with its of-phrases and appositions: the subject of an inverted clause.
 *
 *     …,” said [Dr. Anya Sharma, a geopolitical analyst].      …, said [officials in Moscow] on Monday
 */
export function nounPhraseAfter(place: Place, i: number, high: number): TokenRange | null {
  const { tokens } = place;
  const base = endOfBase(place, i, high);
  if (base === i) return null;
  let to = base;
  for (let rounds = 0; rounds < 10 && to < high; rounds++) {
    const wider = widen(place, to, high);
    if (wider === to) break;
    to = wider;
  }
  while (to > i && is(tokens, to - 1, Kind.Comma)) to--;
  return { from: i, to };
}

/** Determiner, adjectives, nouns from `i`. Where nothing nominal starts, `i` itself. */
export function endOfBase({ tokens, quotations }: Place, i: number, high: number): number {
  if (i >= high || !isWordLike(tokens, i) || quotations.of[i] !== -1) return i;
  const first = tokens.features[i] ?? 0;
  // "not to be named" names nothing.
  if ((first & F.Negation) !== 0 && (first & F.SubjectPronoun) === 0) return i;
  const determined = (first & (F.Determiner | F.PossessivePronoun)) !== 0;
  if ((first & (F.SubjectPronoun | F.ObjectPronoun)) !== 0 && !determined) return i + 1;
  if (
    (first & (F.Preposition | F.Subordinator | F.Coordinator | AUXILIARY | F.To)) !== 0 &&
    (first & F.Capital) === 0
  )
    return i;
  let at = i;
  while (at < high && isBasePart({ tokens, quotations }, at, i, determined)) at++;
  return at === i && determined ? i + 1 : at;
}

function isBasePart({ tokens, quotations }: Place, at: number, from: number, determined: boolean): boolean {
  if (quotations.of[at] !== -1 || !(isWordLike(tokens, at) || is(tokens, at, Kind.Symbol))) return false;
  const features = tokens.features[at] ?? 0;
  if (at > from && startsNewPhrase(tokens, at, from, features)) return false;
  if ((features & F.Genitive) !== 0) return true;
  if ((features & F.Capital) !== 0 && (features & (F.Preposition | F.Subordinator)) === 0) return true;
  if ((features & (AUXILIARY | F.To | F.Coordinator | F.Subordinator | F.Preposition | F.Wh)) !== 0)
    return false;
  if (at > from && (features & (F.SubjectPronoun | F.ObjectPronoun)) !== 0 && (features & F.Determiner) === 0)
    return false;
  if ((features & F.TimeWord) !== 0 && at > from && !determined) return false;
  if (
    (features & F.Adverb) !== 0 &&
    (features & F.Adjective) === 0 &&
    at > from &&
    !has(tokens, at - 1, F.Determiner)
  )
    return false;
  if ((features & VERB) !== 0 && at > from) {
    const modified = has(
      tokens,
      at - 1,
      F.Determiner | F.PossessivePronoun | F.Adjective | F.Genitive | F.Numeric,
    );
    if ((features & (F.VerbPast | F.VerbS | F.VerbIng | F.VerbParticiple)) !== 0 && !modified) return false;
  }
  return true;
}

/** A determiner, or a capital behind a small noun, begins the next phrase: "told reporters │the dam│", "told staff │Trump│". */
function startsNewPhrase(tokens: Tokens, at: number, from: number, features: number): boolean {
  if ((features & (F.Determiner | F.PossessivePronoun)) !== 0) {
    return !(at === from + 1 && has(tokens, from, F.Determiner)) && !has(tokens, at - 1, F.Genitive);
  }
  return false;
}

function widen(place: Place, to: number, high: number): number {
  const { tokens } = place;
  if (has(tokens, to, F.Preposition) && !has(tokens, to, F.Subordinator)) {
    if (has(tokens, to + 1, F.TimeWord) || isOccasion(tokens, to)) return to;
    const end = endOfBase(place, to + 1, high);
    return end > to + 1 ? end : to;
  }
  if (isWord(tokens, to, 'and') || isWord(tokens, to, '&')) {
    const end = endOfBase(place, to + 1, high);
    return end > to + 1 &&
      !isFiniteVerb(tokens, end) &&
      !has(tokens, to + 1, F.SubjectPronoun & ~F.Determiner)
      ? end
      : to;
  }
  if (is(tokens, to, Kind.Comma)) return apposition(place, to, high);
  return to;
}

/** "said Kirby in a statement": the occasion is no part of the name. */
function isOccasion(tokens: Tokens, at: number): boolean {
  if (
    !isWord(tokens, at, 'in') &&
    !isWord(tokens, at, 'during') &&
    !isWord(tokens, at, 'on') &&
    !isWord(tokens, at, 'at')
  )
    return false;
  const noun = has(tokens, at + 1, F.Determiner) ? at + 2 : at + 1;
  return has(tokens, at + 1, F.Determiner) && !has(tokens, noun, F.Capital) && isWord(tokens, at + 1, 'a');
}

/** ", a geopolitical analyst", ", 32, of Sodus", ", who requested anonymity" up to the next comma or the end. */
function apposition(place: Place, comma: number, high: number): number {
  const { tokens, quotations } = place;
  const first = comma + 1;
  if (first >= high || quotations.of[first] !== -1) return comma;
  const opens =
    has(tokens, first, F.Determiner | F.Role | F.Title) ||
    is(tokens, first, Kind.Number) ||
    isWord(tokens, first, 'who') ||
    isWord(tokens, first, 'whose') ||
    has(tokens, first, F.Capital) ||
    endsLikeNoun(tokens, first);
  if (!opens) return comma;
  const relative = isWord(tokens, first, 'who') || isWord(tokens, first, 'which');
  if (relative && has(tokens, first + 1, F.CueVerb) && has(tokens, first + 1, F.VerbPast | F.VerbS))
    return comma;
  let at = first;
  while (at < high && !isHardBreak(tokens, at) && !is(tokens, at, Kind.Comma) && quotations.of[at] === -1)
    at++;
  return at;
}

function endsLikeNoun(tokens: Tokens, i: number): boolean {
  return !has(
    tokens,
    i,
    VERB | AUXILIARY | F.Preposition | F.Subordinator | F.Coordinator | F.Adverb | F.SubjectPronoun | F.Wh,
  );
}
