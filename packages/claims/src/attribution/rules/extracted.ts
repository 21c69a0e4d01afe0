import { AUXILIARY, F, VERB } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import { has, isOneOf, isWordLike } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A relative clause whose subject is drawn out of what is reported.
 *
 *     the attack, which {Moscow} <said> [was an attempt on his life]      moves that {he} <said> [helped]
 *     a decision {they} <say> [allowed it]
 */
export const extracted: CueRule = {
  name: 'extracted',
  find(scene, cue) {
    const { tokens, sentence } = scene;
    if (cue.kind !== 'verb' || cue.use !== 'finite' || !cue.entry.frames.has('bare')) return null;
    if (!isFiniteVerb(tokens, cue.to) || cue.to >= sentence.to) return null;
    const phrase = nounPhraseBefore(scene, cue.from, sentence.from);
    const source = phrase && (nameAtEnd(scene, phrase) ?? phrase);
    if (source === null || !(opensRelative(scene, source.from) || touchesNoun(scene, source))) return null;
    const to = endOfReported(scene, cue.to, cue, source);
    const content = trimRange(scene, { from: cue.to, to });
    return content && { source, cue, content: [content], confidence: 0.6 };
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

/** "a decision │they│ say": a noun right before a subject that begins anew, with a determiner or as a pronoun. */
function touchesNoun({ tokens, sentence }: Scene, { from }: TokenRange): boolean {
  const noun = from - 1;
  if (noun <= sentence.from || !isWordLike(tokens, noun)) return false;
  const begins = has(tokens, from, F.Determiner) || has(tokens, from, F.SubjectPronoun);
  const closed = AUXILIARY | VERB | F.Preposition | F.Coordinator | F.Subordinator | F.That | F.Wh | F.Adverb;
  return (
    (begins || has(tokens, from, F.Capital)) &&
    (!has(tokens, noun, closed) || has(tokens, noun, F.Role | F.CueNoun))
  );
}

/** "a dynamic │Greenberg│ said could": the name behind a plain noun is a phrase of its own. */
function nameAtEnd({ tokens }: Scene, { from, to }: TokenRange): TokenRange | null {
  let at = to;
  while (at > from && has(tokens, at - 1, F.Capital)) at--;
  if (at === to || at === from || has(tokens, at - 1, F.Determiner | F.Preposition | F.Title)) return null;
  return { from: at, to };
}
