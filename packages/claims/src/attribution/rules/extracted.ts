import { AUXILIARY, F, VERB } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import { has, isOneOf, isWordLike } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { startOfBase } from '../grammar/start-of-base.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A relative clause whose subject is drawn out of what is reported.
 *
 *     the attack, [which] {Moscow} <said> [was an attempt on his life]      moves [that] {he} <said> [helped]
 *     [a decision] {they} <say> [allowed it]
 */
export const extracted: CueRule = {
  name: 'extracted',
  find(scene, cue) {
    const { tokens, sentence } = scene;
    if (cue.kind !== 'verb' || cue.use !== 'finite' || !cue.entry.frames.has('bare')) return null;
    if (!isFiniteVerb(tokens, cue.to) || cue.to >= sentence.to) return null;
    const phrase = nounPhraseBefore(scene, cue.from, sentence.from);
    const source = phrase && (nameAtEnd(scene, phrase) ?? phrase);
    const subject = source && (relativeBefore(scene, source.from) ?? nounBefore(scene, source));
    if (subject === null) return null;
    const to = endOfReported(scene, cue.to, cue, source);
    const content = trimRange(scene, { from: cue.to, to });
    return content && { source, cue, content: [subject, content], confidence: 0.6 };
  },
};

/** "which", "that", "who" or "what" right before the subject, over "even" or "also". */
function relativeBefore({ tokens, sentence }: Scene, subject: number): TokenRange | null {
  const at = has(tokens, subject - 1, F.Adverb) ? subject - 2 : subject - 1;
  if (at < sentence.from) return null;
  const relative = has(tokens, at, F.That) || isOneOf(tokens, at, ['which', 'who', 'whom', 'what']);
  return relative ? { from: at, to: at + 1 } : null;
}

/** "│a decision│ they say": a noun right before a subject that begins anew, with a determiner, a name or as a pronoun. */
function nounBefore(scene: Scene, { from }: TokenRange): TokenRange | null {
  const { tokens, sentence } = scene;
  const noun = from - 1;
  if (noun <= sentence.from || !isWordLike(tokens, noun)) return null;
  if (!has(tokens, from, F.Determiner | F.SubjectPronoun | F.Capital)) return null;
  const closed = AUXILIARY | VERB | F.Preposition | F.Coordinator | F.Subordinator | F.That | F.Wh | F.Adverb;
  if (has(tokens, noun, closed) && !has(tokens, noun, F.Role | F.CueNoun)) return null;
  return { from: startOfBase(scene, from, sentence.from) ?? noun, to: from };
}

/** "a dynamic │Greenberg│ said could": the name behind a plain noun is a phrase of its own. */
function nameAtEnd({ tokens }: Scene, { from, to }: TokenRange): TokenRange | null {
  let at = to;
  while (at > from && has(tokens, at - 1, F.Capital)) at--;
  if (at === to || at === from || has(tokens, at - 1, F.Determiner | F.Preposition | F.Title)) return null;
  return { from: at, to };
}
