import { F } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import { has } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { drawnOut } from '../grammar/drawn-out.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { closesAtOnce } from '../grammar/reporting-clause-end.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A relative clause whose subject is drawn out of what is reported.
 *
 *     the attack, [which] {Moscow} <said> [was an attempt on his life]      moves [that] {he} <said> [helped]
 *     [a decision] {they} <say> [allowed it]      [a charge] {Tehran} <denies>
 */
export const extracted: CueRule = {
  name: 'extracted',
  find(scene, cue) {
    const { tokens, sentence } = scene;
    if (cue.kind !== 'verb' || cue.use !== 'finite') return null;
    const { frames, act } = cue.entry;
    const drawn = frames.has('bare') && cue.to < sentence.to && isFiniteVerb(tokens, cue.to);
    const denied = act === 'denies' && frames.has('np') && closesAtOnce(scene, cue);
    if (!drawn && !denied) return null;
    const phrase = nounPhraseBefore(scene, cue.from, sentence.from);
    const source = phrase && (nameAtEnd(scene, phrase) ?? phrase);
    const subject = source && drawnOut(scene, source);
    if (source === null || subject === null) return null;
    if (!drawn) return { source, cue, content: [subject], confidence: 0.6 };
    const to = endOfReported(scene, cue.to, cue, source);
    const content = trimRange(scene, { from: cue.to, to });
    return content && { source, cue, content: [subject, content], confidence: 0.6 };
  },
};

/** "a dynamic │Greenberg│ said could": the name behind a plain noun is a phrase of its own. */
function nameAtEnd({ tokens }: Scene, { from, to }: TokenRange): TokenRange | null {
  let at = to;
  while (at > from && has(tokens, at - 1, F.Capital)) at--;
  if (at === to || at === from || has(tokens, at - 1, F.Determiner | F.Preposition | F.Title)) return null;
  return { from: at, to };
}
