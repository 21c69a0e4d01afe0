import { F } from '../features.ts';
import type { Language } from '../language.ts';
import type { Sentence, Tokens } from '../layers.ts';
import { skipAuxiliaries } from './group-bounds.ts';
import { isNegated } from './is-negated.ts';
import type { VerbGroup } from './read-verb-group.ts';
import { placeOf } from './verb-place.ts';

/** The group around a reporting adjective: "the mayor │was not sure│ that". Null without a form of "be" before it. */
export function readAdjectiveGroup(
  tokens: Tokens,
  sentence: Sentence,
  head: number,
  language: Language,
): VerbGroup | null {
  const { left, before } = placeOf(tokens, sentence, head);
  // "Is sure …": what opens the sentence has no subject.
  if (left === sentence.from || (before & F.Be) === 0) return null;
  const from = skipAuxiliaries(tokens, sentence, left);
  return {
    from,
    to: head + 1,
    use: 'finite',
    negated: isNegated(tokens, from, head, language),
    withheld: false,
  };
}
