import { AUXILIARY, F } from '../../features.ts';
import { has } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import type { CueRule } from '../scene.ts';

/**
 * An adverb that reports a whole clause and names nobody.
 *
 *     [Putin was] <reportedly> [not present].
 */
export const adverbial: CueRule = {
  name: 'adverbial',
  find(scene, cue) {
    const { tokens, sentence } = scene;
    if (cue.kind !== 'adverb' || cue.entry.lemma !== 'reportedly') return null;
    const beside =
      has(tokens, cue.from - 1, AUXILIARY) || has(tokens, cue.to, AUXILIARY | F.VerbPast | F.VerbS);
    if (!beside && cue.from !== sentence.from) return null;
    if (scene.found.some(({ content }) => content.some(({ from, to }) => from <= cue.head && cue.head < to)))
      return null;
    const head = trimRange(scene, { from: sentence.from, to: cue.from });
    const tail = trimRange(scene, { from: cue.to, to: sentence.to });
    const content = [head, tail].filter((range) => range !== null);
    return content.length === 0 ? null : { source: null, cue, content, confidence: 0.6 };
  },
};
