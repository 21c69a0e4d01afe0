import { dateSenseOf, dateValueOf, Sense } from '../date-senses.ts';
import { AUXILIARY, F, Kind, PRONOUN } from '../features.ts';
import type { HedgeRow, Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { has, is } from '../token-tests.ts';

/** Whether words stand where they hedge; `within` is the content they stand in. */
export function standsAsHedge(
  tokens: Tokens,
  { from, to }: TokenRange,
  within: TokenRange,
  place: HedgeRow['place'],
  { dateCodes }: Language,
): boolean {
  switch (place) {
    case 'modal':
      return isModal(tokens, from, within);
    case 'attribute':
      return isAttribute(tokens, { from, to }, within);
    case 'verb':
      return isLinkingVerb(tokens, { from, to }, within);
    case 'open':
      return to < within.to && !is(tokens, to, Kind.Stop) && !is(tokens, to, Kind.Comma);
    case 'adverb':
      return !has(tokens, from - 1, F.Determiner | F.Adjective | F.PossessivePronoun | F.Wh);
    case 'clause':
      // "asked │whether│ it held or broke"
      return !has(tokens, from, F.Wh) || !is(tokens, from - 1, Kind.Word);
    case 'number':
      return (
        is(tokens, to, Kind.Number) ||
        has(tokens, to, F.Numeric) ||
        isCount(dateCodes[tokens.word[to] ?? -1] ?? 0)
      );
    default:
      return true;
  }
}

/** "two", "a dozen" — not "a", "one". */
function isCount(code: number): boolean {
  return dateSenseOf(code) === Sense.Count && dateValueOf(code) > 1;
}

/** "it │may│ hold" — not "on │May│ 3", "their │might│", "as fast as it │could│." */
function isModal(tokens: Tokens, at: number, { from, to }: TokenRange): boolean {
  if (at > from && has(tokens, at, F.Capital) && is(tokens, at - 1, Kind.Word)) return false;
  if (has(tokens, at - 1, F.PossessivePronoun | F.Genitive | F.Adjective) && at > from) return false;
  const next = tokens.kind[at + 1];
  if (at + 1 >= to || next === Kind.Stop || next === Kind.Number) return false;
  return !has(tokens, at + 1, F.Coordinator | F.Preposition);
}

/** What can stand before an adjective with its noun, besides a mark. */
const leads =
  F.Determiner |
  F.PossessivePronoun |
  F.Genitive |
  F.Adjective |
  F.Preposition |
  F.Coordinator |
  F.Numeric |
  F.VerbBase |
  F.VerbS |
  F.VerbPast |
  F.VerbIng;

/** "the │alleged│ leak", "no │reported│ injuries" — not "she │alleged│ a leak", "it was │reported│ that". */
function isAttribute(tokens: Tokens, { from, to }: TokenRange, within: TokenRange): boolean {
  const noNoun =
    PRONOUN |
    AUXILIARY |
    F.Determiner |
    F.Preposition |
    F.Coordinator |
    F.That |
    F.To |
    F.Wh |
    F.Subordinator;
  if (to >= within.to || !is(tokens, to, Kind.Word) || has(tokens, to, noNoun)) return false;
  if (from === within.from || !is(tokens, from - 1, Kind.Word)) return true;
  return (
    has(tokens, from - 1, leads) && (has(tokens, from - 1, F.Genitive) || !has(tokens, from - 1, AUXILIARY))
  );
}

/** "it │appeared│ to hold", "it │appears│ the dam held" — not "she │appeared│ in court". */
function isLinkingVerb(tokens: Tokens, { from, to }: TokenRange, within: TokenRange): boolean {
  if (to >= within.to) return false;
  if (has(tokens, to, F.To | F.That)) return true;
  if (has(tokens, to, F.Adjective)) return !has(tokens, to + 1, F.TimeWord);
  if (!has(tokens, from - 1, F.SubjectPronoun)) return false;
  return !has(tokens, to, F.Preposition | F.Coordinator | F.TimeWord | F.Adverb);
}
