import { F, Kind } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import { trimRange } from '../grammar/clause.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { has, is, isFiniteVerb } from '../grammar/token-tests.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A preposition that names the source.
 *
 *     <According to> {the mayor}, [the dam held].      [The dam held], <according to> {the mayor}.
 *     [The dam], <according to> {the mayor}, [held].
 */
export const accordingTo: CueRule = {
  name: 'according-to',
  find(scene, cue) {
    const { sentence } = scene;
    if (cue.kind !== 'preposition') return null;
    const phrase = nounPhraseAfter(scene, cue.to, sentence.to);
    if (phrase === null) return null;
    const comma = commaFrom(scene, phrase.from);
    const closed = comma === -1 ? phrase : { from: phrase.from, to: Math.min(phrase.to, comma) };
    const head = trimRange(scene, { from: sentence.from, to: cue.from });
    const tail = comma === -1 ? null : trimRange(scene, { from: comma + 1, to: sentence.to });
    if (head === null || isLeadIn(scene, head)) {
      return tail && { source: closed, cue, content: [tail], confidence: 0.93 };
    }
    if (!hasFiniteVerb(scene, head) && tail !== null) {
      return { source: closed, cue, content: [head, tail], confidence: 0.88 };
    }
    return { source: phrase, cue, content: [head], confidence: 0.9 };
  },
};

/** "But according to …", "Still, according to …". */
function isLeadIn({ tokens }: Scene, { from, to }: TokenRange): boolean {
  return to - from <= 2 && has(tokens, from, F.Coordinator | F.Adverb | F.Subordinator);
}

function hasFiniteVerb({ tokens, quotations }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (quotations.of[i] !== -1 || isFiniteVerb(tokens, i)) return true;
  return false;
}

function commaFrom({ tokens, quotations, sentence }: Scene, from: number): number {
  for (let i = from; i < sentence.to; i++) if (is(tokens, i, Kind.Comma) && quotations.of[i] === -1) return i;
  return -1;
}
