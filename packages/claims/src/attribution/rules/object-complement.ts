import { F } from '../../features.ts';
import { has, isWord } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { endOfBase } from '../grammar/end-of-base.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { skipRecipient } from '../grammar/skip-recipient.ts';
import { subjectOf } from '../grammar/subject.ts';
import { isHardBreak } from '../grammar/token-tests.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A verb with somebody in its object and what is demanded or alleged behind.
 *
 *     {Officials} <urged> [residents to leave].      {Kyiv} <accused> [Moscow of staging it].
 */
export const objectComplement: CueRule = {
  name: 'object-complement',
  find(scene, cue) {
    const { frames } = cue.entry;
    if (cue.kind !== 'verb' || cue.use === 'passive') return null;
    const demanded = frames.has('object-to') && linkBehind(scene, cue.to, 'to');
    const alleged = frames.has('object-of') && linkBehind(scene, cue.to, 'of');
    if (!demanded && !alleged) return null;
    const source = subjectOf(scene, cue);
    // "told │them│ to leave": who is told is no part of what they are told.
    const from =
      demanded && frames.has('recipient') ? skipRecipient(scene, cue.to, scene.sentence.to) : cue.to;
    const content = trimRange(scene, {
      from,
      to: endOfReported(scene, cue.to, cue, source, 'phrase'),
    });
    return source && content && { source, cue, content: [content], confidence: 0.72 };
  },
};

/** The object, and "to" or "of" behind it. */
function linkBehind(scene: Scene, from: number, link: string): boolean {
  const { tokens, sentence } = scene;
  let at = endOfBase(scene, from, sentence.to);
  if (at === from) return false;
  for (; at < Math.min(sentence.to, from + 14); at++) {
    if (isHardBreak(tokens, at) || has(tokens, at, F.That)) return false;
    // "to" and a word that opens no noun phrase: an infinitive, its verb known or not.
    if (isWord(tokens, at, link))
      return link === 'of' || !has(tokens, at + 1, F.Determiner | F.Capital | F.Numeric);
  }
  return false;
}
