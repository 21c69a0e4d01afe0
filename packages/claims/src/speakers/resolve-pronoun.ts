import { F } from '../features.ts';
import { Sense } from '../speaker-senses.ts';
import { has } from '../token-tests.ts';
import type { Speaker } from '../types.ts';
import { bodyBefore } from './body-before.ts';
import { personBefore } from './person-before.ts';
import type { Reach } from './reach.ts';
import { speakerId } from './speaker-id.ts';
import { senseAt, textOf } from './word-senses.ts';

/**
 * Whom a pronoun at token `at` stands for. Undefined where the word is no pronoun; null where it points to nobody in
 * reach. "I" and "we" are the speaker's of the quotation around them, and so left to the caller.
 */
export function resolvePronoun(reach: Reach, at: number, sentence: number): Speaker | null | undefined {
  const { tokens, language } = reach;
  const sense = senseAt(tokens, at, language);
  if ((sense & Sense.First) !== 0) return null;
  if ((sense & Sense.Personal) !== 0)
    return personBefore(reach, sense & (Sense.She | Sense.He), at, sentence);
  if ((sense & Sense.Bodily) !== 0) return bodyBefore(reach, (sense & Sense.Persons) !== 0, at, sentence);
  if ((sense & Sense.Anyone) !== 0) {
    const words = textOf(tokens, { from: at, to: at + 1 });
    return { id: speakerId(words), name: words, kind: 'group', spellings: [words], anonymity: 'vague' };
  }
  return has(tokens, at, F.SubjectPronoun | F.That | F.Wh) ? null : undefined;
}
