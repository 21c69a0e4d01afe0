import { F } from '../../features.ts';
import { has, isOneOf } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A relative clause whose subject is drawn out of what is reported.
 *
 *     the attack, which {Moscow} <said> [was an attempt on his life]      moves that {he} <said> [helped]
 */
export const extracted: CueRule = {
  name: 'extracted',
  find(scene, cue) {
    const { tokens, sentence } = scene;
    if (cue.kind !== 'verb' || cue.use !== 'finite' || !cue.entry.frames.has('bare')) return null;
    if (!isFiniteVerb(tokens, cue.to) || cue.to >= sentence.to) return null;
    const source = nounPhraseBefore(scene, cue.from, sentence.from);
    if (source === null || !opensRelative(scene, source.from)) return null;
    const to = endOfReported(scene, cue.to, cue, source);
    const content = trimRange(scene, { from: cue.to, to });
    return content && { source, cue, content: [content], confidence: 0.85 };
  },
};

/** "which", "that", "who" or "what" right before the subject, over "even" or "also". */
function opensRelative({ tokens, sentence }: Scene, subject: number): boolean {
  let at = subject - 1;
  if (has(tokens, at, F.Adverb)) at--;
  return (
    at >= sentence.from && (has(tokens, at, F.That) || isOneOf(tokens, at, ['which', 'who', 'whom', 'what']))
  );
}
