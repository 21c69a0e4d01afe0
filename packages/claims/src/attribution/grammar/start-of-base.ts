import { AUXILIARY, F, Kind, PRONOUN, VERB } from '../../features.ts';
import type { Tokens } from '../../layers.ts';
import { has, is, isWord, isWordLike } from '../../token-tests.ts';
import type { Place } from './place.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * Where the determiner, adjectives and nouns that end at `end` begin, no preposition among them; null where they are none.
 *
 *     officials from [the city’s fire department] said
 */
export function startOfBase(place: Place, end: number, low: number): number | null {
  const { tokens, quotations } = place;
  const last = end - 1;
  if (end <= low || quotations.of[last] !== -1) return null;
  if (!isWordLike(tokens, last) && !isPercentSign(tokens, last)) return null;
  if (has(tokens, last, PRONOUN) && !has(tokens, last, F.Determiner | F.PossessivePronoun)) return last;
  const closed = has(tokens, last, F.Preposition | F.Subordinator | AUXILIARY | F.To);
  if (closed && !has(tokens, last, F.Genitive | F.Capital)) return null;
  let at = end;
  while (at > low && isBasePart(place, at - 1)) {
    at--;
    if (has(tokens, at, F.Determiner | F.PossessivePronoun) && !isWord(tokens, at, 'both')) {
      // "the │two│ men", "the city’s │own│ men": another determiner or a genitive may stand before this one.
      const numeral = at > low && has(tokens, at - 1, F.Determiner) && !has(tokens, at - 1, F.That);
      if (!numeral && !(at > low && has(tokens, at - 1, F.Genitive))) break;
    }
  }
  if (at === end || (end - at === 1 && isBareParticiple(tokens, at))) return null;
  return at;
}

/** "42│%│ say they would" */
function isPercentSign(tokens: Tokens, i: number): boolean {
  return is(tokens, i, Kind.Symbol) && is(tokens, i - 1, Kind.Number);
}

/** "│compared│ with voters": a participle that stands for no noun. */
function isBareParticiple(tokens: Tokens, i: number): boolean {
  return (
    has(tokens, i, F.VerbPast | F.VerbParticiple | F.VerbIng) &&
    !has(tokens, i, F.Capital | F.VerbBase | F.Role)
  );
}

/** A word that can stand inside a noun phrase. */
function isBasePart(place: Place, i: number): boolean {
  const { tokens, quotations } = place;
  const quoted = quotations.of[i] ?? -1;
  if (quoted !== -1) return isScareQuote(place, quoted);
  if (!isWordLike(tokens, i)) return is(tokens, i, Kind.Symbol);
  const features = tokens.features[i] ?? 0;
  const small = F.Preposition | F.Subordinator | F.Coordinator | F.Be | F.Have | F.Do;
  if ((features & F.Capital) !== 0 && (features & small) === 0) return true;
  if ((features & F.Genitive) !== 0) return true;
  if ((features & (AUXILIARY | F.To | F.Coordinator | F.Subordinator | F.Wh | F.That)) !== 0) {
    return (features & F.That) !== 0 && (features & F.Determiner) !== 0 && !isFiniteVerb(tokens, i - 1);
  }
  if ((features & F.Preposition) !== 0) return false;
  if ((features & (F.SubjectPronoun | F.ObjectPronoun)) !== 0)
    return (features & (F.Determiner | F.PossessivePronoun)) !== 0;
  if ((features & F.Adverb) !== 0 && (features & F.Adjective) === 0) return has(tokens, i - 1, F.Determiner);
  if ((features & VERB) !== 0) return isModifierVerb(tokens, i, features);
  return true;
}

/** A verb form used as noun or adjective: "the state", "leaked papers", "an elected mayor". */
function isModifierVerb(tokens: Tokens, i: number, features: number): boolean {
  // "say" is never a noun.
  const nominal = F.NounToo | F.CueNoun | F.VerbIng | F.VerbParticiple | F.Role;
  if ((features & F.CueVerb) !== 0 && (features & nominal) === 0) return false;
  if ((features & (F.VerbBase | F.VerbS)) !== 0)
    return !has(tokens, i - 1, F.SubjectPronoun | F.To | F.Modal) || has(tokens, i - 1, F.Determiner);
  // "which │included│ staff": behind a relative word it is the clause's verb.
  if (has(tokens, i - 1, F.Wh)) return false;
  if (has(tokens, i - 1, F.Determiner | F.PossessivePronoun | F.Adjective | F.Genitive)) return true;
  return i === 0 || !isWordLike(tokens, i - 1) || has(tokens, i - 1, F.Preposition | F.Coordinator);
}

/** A short quotation inside a noun phrase: the “Access Hollywood” tape. Words before its closing mark, no comma or stop. */
function isScareQuote({ tokens, quotations }: Place, index: number): boolean {
  const quotation = quotations.list[index];
  return (
    quotation !== undefined && quotation.to - quotation.from <= 6 && isWordLike(tokens, quotation.to - 2)
  );
}
