import { F, Kind } from '../../features.ts';
import { trimRange } from '../grammar/clause.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { has, is } from '../grammar/token-tests.ts';
import type { CueRule } from '../scene.ts';

/**
 * A preposition that names the source.
 *
 *     <According to> {the mayor}, [the dam held].      [The dam held], <according to> {the mayor}.
 */
export const accordingTo: CueRule = {
  name: 'according-to',
  find(scene, cue) {
    const { tokens, sentence } = scene;
    if (cue.kind !== 'preposition') return null;
    const source = nounPhraseAfter(scene, cue.to, sentence.to);
    if (source === null) return null;
    const leads =
      cue.from === sentence.from ||
      (has(tokens, sentence.from, F.Coordinator | F.Adverb) && cue.from - sentence.from <= 2);
    if (leads) {
      const comma = firstComma();
      const content = comma === -1 ? null : trimRange(scene, { from: comma + 1, to: sentence.to });
      return (
        content && {
          source: { from: source.from, to: Math.min(source.to, comma) },
          cue,
          content: [content],
          confidence: 0.93,
        }
      );
    }
    const content = trimRange(scene, { from: sentence.from, to: cue.from });
    return content && { source, cue, content: [content], confidence: 0.9 };

    function firstComma(): number {
      for (let i = source?.from ?? cue.to; i < sentence.to; i++) {
        if (is(tokens, i, Kind.Comma) && scene.quotations.of[i] === -1) return i;
      }
      return -1;
    }
  },
};
