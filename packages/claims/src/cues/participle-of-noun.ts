import { F, Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import { has, is, isSpelt } from '../token-tests.ts';
import type { VerbPlace } from './verb-place.ts';

/** Whether a past form is a participle that describes a noun: "the │alleged│ attack", "a statement │issued│ by the city". */
export function belongsToNoun(place: VerbPlace, language: Language): boolean {
  const { tokens, sentence, head, left } = place;
  if (endsInEd(tokens, head) && isAttributive(place)) return true;
  return has(tokens, head, F.VerbParticiple) && left >= sentence.from && isReduced(tokens, head, language);
}

/** "the │alleged│ attack": a participle between a determiner and its noun. */
function isAttributive({ tokens, head, before }: VerbPlace): boolean {
  // "to present │verified│ facts" — not "Grant │tweeted│", "the form │stated│ that".
  if (
    (before & (F.VerbBase | F.VerbIng)) !== 0 &&
    (before & (F.VerbPast | F.NounToo | F.Role | F.Capital)) === 0
  )
    return !has(tokens, head + 1, F.That);
  // "had ignored │repeated│ warnings"
  if ((before & F.VerbPast) !== 0 && (before & (F.CueVerb | F.NounToo | F.Role | F.Capital)) === 0)
    return opensOnNoun(tokens, head);
  if ((before & (F.Determiner | F.PossessivePronoun)) === 0) return false;
  // "that │alleged│ attack", but "that │alleged│ the …", "which │argued│ that …"
  return (before & (F.SubjectPronoun | F.Wh)) === 0 || opensOnNoun(tokens, head);
}

/** Whether the noun that a participle at `head` would describe can follow it. */
function opensOnNoun(tokens: Tokens, head: number): boolean {
  return (
    is(tokens, head + 1, Kind.Word) &&
    !has(tokens, head + 1, F.That | F.Determiner | F.SubjectPronoun | F.Preposition | F.Wh)
  );
}

/** "a statement │issued│ by the city", "officials │briefed│ on it": a participle behind its noun. "said by telephone" is none. */
function isReduced(tokens: Tokens, head: number, language: Language): boolean {
  if (isSpelt(tokens, head + 1, 'by'))
    return has(tokens, head + 2, F.Determiner | F.Capital | F.ObjectPronoun | F.Role | F.Adjective);
  if (!has(tokens, head + 1, F.Preposition)) return false;
  if (isSpelt(tokens, head, 'told') || isSpelt(tokens, head, 'warned')) return false;
  const entries = language.verbCues.get(tokens.word[head] ?? -1);
  return entries?.some(({ frames }) => frames.has('recipient')) ?? false;
}

function endsInEd(tokens: Tokens, i: number): boolean {
  return tokens.text.startsWith('ed', (tokens.end[i] ?? 2) - 2);
}
