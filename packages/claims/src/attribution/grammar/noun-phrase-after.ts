import { AUXILIARY, F, Kind, VERB } from '../../features.ts';
import type { Tokens } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isOneOf, isWord } from '../../token-tests.ts';
import { endOfBase } from './end-of-base.ts';
import type { Place } from './place.ts';
import { isFiniteVerb, isHardBreak } from './token-tests.ts';

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

/** One step further right, over what may join or follow a noun phrase; `to` itself where nothing does. */
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

/** "said Kirby in a statement", "said Kirby at the time": the occasion is no part of the name. */
function isOccasion(tokens: Tokens, at: number): boolean {
  if (!isOneOf(tokens, at, occasionOpeners)) return false;
  if (isWord(tokens, at + 1, 'the') && isWord(tokens, at + 2, 'time')) return true;
  return isWord(tokens, at + 1, 'a') && !has(tokens, at + 2, F.Capital);
}

const occasionOpeners = ['in', 'during', 'on', 'at'];

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
    mayBeNoun(tokens, first);
  if (!opens) return comma;
  const relative = isWord(tokens, first, 'who') || isWord(tokens, first, 'which');
  if (relative && has(tokens, first + 1, F.CueVerb) && has(tokens, first + 1, F.VerbPast | F.VerbS))
    return comma;
  let at = first;
  while (at < high && !isHardBreak(tokens, at) && !is(tokens, at, Kind.Comma) && quotations.of[at] === -1)
    at++;
  return at;
}

/** No word of a closed class and no verb: it may open an apposition without article. */
function mayBeNoun(tokens: Tokens, i: number): boolean {
  return !has(
    tokens,
    i,
    VERB | AUXILIARY | F.Preposition | F.Subordinator | F.Coordinator | F.Adverb | F.SubjectPronoun | F.Wh,
  );
}
