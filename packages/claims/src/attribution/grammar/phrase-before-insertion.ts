import { F, Kind } from '../../features.ts';
import type { Tokens } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isWord } from '../../token-tests.ts';
import type { Place } from './place.ts';
import { startOfPhrase } from './start-of-phrase.ts';

/**
 * The noun phrase whose last part stands between commas or dashes, the second of them at `mark`. Goes further left while
 * what stands before the first explains another phrase.
 *
 *     [Ann Lee, 42, a teacher at the school,] said      [The mayor], however, said
 */
export function phraseBeforeInsertion(place: Place, mark: number, low: number): TokenRange | null {
  const { tokens } = place;
  const opener = beforeAdverbs(place, previousMark(place, mark, low), low);
  if (opener === -1) {
    return is(tokens, mark - 1, Kind.CloseBracket)
      ? phraseBeforeBracket(place, mark - 1, low)
      : phraseBeforeRelative(place, mark, low);
  }
  let from = is(tokens, opener - 1, Kind.CloseBracket)
    ? (phraseBeforeBracket(place, opener - 1, low)?.from ?? null)
    : startOfPhrase(place, opener, low);
  if (from === null) return null;
  // "The mayor, │at a rally in Columbus,│ Ohio, said": the object of a preposition is not who speaks.
  if (has(tokens, from - 1, F.Preposition) && is(tokens, from - 2, Kind.Comma) && from - 2 > low) {
    const outer = startOfPhrase(place, from - 2, low);
    const named = outer !== null && has(tokens, outer, F.Capital | F.Determiner | F.Role | F.SubjectPronoun);
    if (named && !has(tokens, outer - 1, F.Preposition)) return { from: outer, to: from - 2 };
  }
  // "The mayor, │however,│ said"
  if (holdsAdverbs(tokens, opener + 1, mark)) return { from, to: opener };
  while (from - 1 > low && isAppositive(tokens, from) && is(tokens, from - 1, Kind.Comma)) {
    const outer = startOfPhrase(place, from - 1, low);
    if (outer === null || has(tokens, outer, F.Preposition | F.Subordinator)) break;
    from = outer;
  }
  return { from, to: place.quotations.of[mark] === -1 ? mark : mark + 1 };
}

/** "[Lawmakers who hold a seat], said": a relative clause that only its end is marked of. */
function phraseBeforeRelative(place: Place, mark: number, low: number): TokenRange | null {
  const { tokens, quotations } = place;
  for (let i = mark - 1; i > low && mark - i < 25; i--) {
    if (quotations.of[i] !== -1) return null;
    if (!isWord(tokens, i, 'who')) continue;
    const from = startOfPhrase(place, i, low);
    return from === low ? { from, to: mark } : null;
  }
  return null;
}

/** "Lee, │meanwhile,│ who …, said": from the mark behind a lone adverb to the one before it. */
function beforeAdverbs(place: Place, opener: number, low: number): number {
  const { tokens } = place;
  if (opener === -1 || !has(tokens, opener - 1, F.Adverb) || !is(tokens, opener - 2, Kind.Comma))
    return opener;
  return opener - 2 > low ? opener - 2 : opener;
}

/** Adverbs alone, or "for one", between the marks: they are no part of the name. */
function holdsAdverbs(tokens: Tokens, from: number, to: number): boolean {
  if (to - from === 2 && isWord(tokens, from, 'for')) return true;
  for (let i = from; i < to; i++)
    if (!has(tokens, i, F.Adverb) || has(tokens, i, F.Determiner | F.Title)) return false;
  return true;
}

/** A phrase that explains the one before it: "a teacher", "42", "who was there". */
function isAppositive(tokens: Tokens, from: number): boolean {
  return isWord(tokens, from, 'a') || isWord(tokens, from, 'an') || is(tokens, from, Kind.Number);
}

/** The mark of the same kind (comma, dash) left of `at` in the same clause, quotations passed over, or -1. */
function previousMark(place: Place, at: number, low: number): number {
  const { tokens, quotations } = place;
  // “The Apprentice│,” said│: the comma inside the marks counts like one outside.
  const kind = quotations.of[at] === -1 ? tokens.kind[at] : Kind.Comma;
  for (let i = at - 1; i >= low && at - i < 40; i--) {
    if (quotations.of[i] !== -1) continue;
    if (tokens.kind[i] === kind) return i;
    if (is(tokens, i, Kind.Semicolon) || is(tokens, i, Kind.Stop) || is(tokens, i, Kind.Colon)) return -1;
  }
  return -1;
}

/** The noun phrase before a bracketed remark, the remark included: "[Ann Lee (R-Ariz.)] said". */
export function phraseBeforeBracket(place: Place, close: number, low: number): TokenRange | null {
  for (let i = close - 1; i > low && close - i < 20; i--) {
    if (!is(place.tokens, i, Kind.OpenBracket)) continue;
    const from = startOfPhrase(place, i, low);
    return from === null ? null : { from, to: close + 1 };
  }
  return null;
}
