import { F } from '../features.ts';
import type { Language } from '../language.ts';
import type { VerbUse } from '../layers.ts';
import { has, isWord } from '../token-tests.ts';
import { allowsBaseForm, isSingularPronoun } from './base-form-subject.ts';
import { belongsToNoun } from './participle-of-noun.ts';
import { opensNoun, type VerbPlace } from './verb-place.ts';

/**
 * How a reporting verb is used, read from its form and the word before it. Null where it is no verb of a clause.
 *
 *     he │said│   finite      was │told│   passive      …, │saying│   participle      to │say│   infinitive      the │claim│   null
 */
export function verbUseOf(place: VerbPlace, language: Language): VerbUse | null {
  const { tokens, head, before } = place;
  const features = tokens.features[head] ?? 0;
  const genitive = (before & F.Genitive) !== 0;
  const be = !genitive && (before & F.Be) !== 0;
  if ((before & F.To) !== 0) return (features & F.VerbBase) !== 0 ? 'infinitive' : null;
  if ((before & (F.Modal | F.Do)) !== 0 && (features & F.VerbBase) !== 0) return 'finite';
  if ((before & F.Have) !== 0 && (features & F.VerbParticiple) !== 0)
    return isWord(tokens, place.left, 'having') ? 'participle' : 'finite';
  if ((features & F.VerbIng) !== 0) return be ? 'finite' : opensNoun(before) ? null : 'participle';
  if (be) return (features & F.VerbParticiple) !== 0 ? 'passive' : null;
  // "as first │reported│ by the Post"
  if (
    isWord(tokens, place.left, 'as') &&
    isWord(tokens, head + 1, 'by') &&
    (features & F.VerbParticiple) !== 0
  )
    return 'passive';
  if ((features & F.VerbPast) !== 0) {
    if (genitive || (before & F.Subordinator) !== 0) return null;
    return belongsToNoun(place, language) ? null : 'finite';
  }
  if (genitive || opensNoun(before)) return null;
  return isPresent(place, features) ? 'finite' : null;
}

/** A present form with a subject before it: "he │claims│", "officials │say│". */
function isPresent({ tokens, sentence, head, left, before }: VerbPlace, features: number): boolean {
  if (left < sentence.from) return false;
  if ((features & F.VerbS) !== 0) {
    // "of reports", "confirmed │reports│": behind these a form that is as often a noun is one.
    const object = F.Preposition | F.Coordinator | F.VerbPast | F.VerbParticiple | F.VerbIng;
    if ((before & F.Coordinator) !== 0 && has(tokens, head + 1, F.That)) return true;
    return (before & object) === 0 || (features & F.NounToo) === 0;
  }
  if ((features & F.VerbBase) === 0 || isSingularPronoun(tokens, left)) return false;
  if (has(tokens, head + 1, F.That) && (before & (F.Capital | F.Role | F.Coordinator)) !== 0) return true;
  return allowsBaseForm(tokens, left, before, (features & F.NounToo) !== 0);
}
