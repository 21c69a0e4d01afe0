import { AUXILIARY, F, Kind, VERB } from '../features.ts';
import type { Tokens } from '../layers.ts';
import { is, isOneOf, isSpelt } from '../token-tests.ts';

/**
 * Whether a base form can be the verb of the subject that ends at `left`: "officials │say│" — not "the state │say│".
 * Where the form may be a noun as well, only a plural before it makes it a verb.
 */
export function allowsBaseForm(tokens: Tokens, left: number, before: number, nounToo: boolean): boolean {
  return isPluralSubject(tokens, left, before) || (!nounToo && isNounBefore(tokens, left, before));
}

/** "officials say", "they say", "Smith and Lee, … , say". */
function isPluralSubject(tokens: Tokens, left: number, before: number): boolean {
  if (is(tokens, left, Kind.Comma) || is(tokens, left, Kind.Dash) || is(tokens, left, Kind.CloseBracket))
    return true;
  if ((before & F.SubjectPronoun) !== 0) return !isSingularPronoun(tokens, left);
  const closed = F.Preposition | F.Coordinator | F.Subordinator | VERB | AUXILIARY;
  if ((before & closed) !== 0 && (before & F.Role) === 0) return false;
  const last = tokens.text.charCodeAt((tokens.end[left] ?? 1) - 1) | 32;
  return last === 115 || isOneOf(tokens, left, irregularPlurals);
}

const irregularPlurals = ['people', 'police', 'men', 'women', 'children'];

/** A word of no closed class before the verb: "Forbes and Wealth-X │say│". */
function isNounBefore(tokens: Tokens, left: number, before: number): boolean {
  if (is(tokens, left, Kind.Number) || is(tokens, left, Kind.Symbol)) return true;
  const closed = AUXILIARY | F.Preposition | F.Subordinator | F.Coordinator | F.To | F.Adjective | F.Wh;
  return is(tokens, left, Kind.Word) && (before & closed) === 0;
}

/** A base form cannot follow these: "this │report│", "he │claim│". */
export function isSingularPronoun(tokens: Tokens, i: number): boolean {
  for (const word of singularPronouns) if (isSpelt(tokens, i, word)) return true;
  return false;
}

const singularPronouns = ['this', 'that', 'he', 'she', 'it', 'one', 'each', 'another'];
