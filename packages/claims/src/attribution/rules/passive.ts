import { F } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { has, isWord } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { complementOf } from '../grammar/complement.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isHardBreak } from '../grammar/token-tests.ts';
import type { CueRule, Found, Scene } from '../scene.ts';

/**
 * The agent stands behind "by", or nowhere.
 *
 *     [The authenticity of the video] <was questioned> by {analysts}.      It <was reported> that [the dam held].
 */
export const passive: CueRule = {
  name: 'passive',
  find(scene, cue) {
    const { sentence } = scene;
    if (cue.kind !== 'verb' || cue.use !== 'passive') return null;
    const by = agentBehind(scene, cue.to);
    const source = by === -1 ? null : nounPhraseAfter(scene, by + 1, sentence.to);
    const complement = complementOf(scene, cue);
    if (complement !== null && complement.type === 'that') {
      const content = trimRange(scene, {
        from: complement.from,
        to: endOfReported(scene, complement.from, cue, source),
      });
      return content && { source, cue, content: [content], confidence: 0.6 };
    }
    const infinitive = isWord(scene.tokens, cue.to, 'to') ? saidToBe(scene, cue) : null;
    if (infinitive !== null) return infinitive;
    if (source === null) return null;
    const content = nounPhraseBefore(scene, cue.from, sentence.from);
    return content && { source, cue, content: [content], confidence: 0.6 };
  },
};

/** [The ship] <is said> [to be worth $4 million]: nobody is named, subject and infinitive are reported. */
function saidToBe(scene: Scene, cue: CueMatch): Found | null {
  const { class: kind, frames } = cue.entry;
  if (!frames.has('that') || (kind !== 'speech' && kind !== 'belief')) return null;
  const subject = nounPhraseBefore(scene, cue.from, scene.sentence.from);
  const to = trimRange(scene, { from: cue.to, to: endOfReported(scene, cue.to, cue, null) });
  return subject && to && { source: null, cue, content: [subject, to], confidence: 0.6 };
}

/** "by" in the same clause, or -1. */
function agentBehind({ tokens, sentence }: Scene, from: number): number {
  for (let i = from; i < Math.min(sentence.to, from + 8); i++) {
    if (isHardBreak(tokens, i) || has(tokens, i, F.That)) return -1;
    if (isWord(tokens, i, 'by')) return i;
  }
  return -1;
}
