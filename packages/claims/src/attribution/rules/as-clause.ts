import { F, Kind } from '../../features.ts';
import { has, is, isWord, isWordLike } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { skipAdjuncts } from '../grammar/skip-adjuncts.ts';
import { skipRecipient } from '../grammar/skip-recipient.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * An introducing clause with "as", then what it reports.
 *
 *     As {the mayor} <explained>, [the dam held].
 */
export const asClause: CueRule = {
  name: 'as-clause',
  find(scene, cue) {
    const { tokens, sentence } = scene;
    if (
      cue.kind !== 'verb' ||
      cue.use !== 'finite' ||
      !(cue.entry.frames.has('bare') || cue.entry.frames.has('that'))
    )
      return null;
    const source = nounPhraseBefore(scene, cue.from, sentence.from);
    if (source === null || source.from === sentence.from || !isWord(tokens, source.from - 1, 'as'))
      return null;
    if (source.from - 1 > sentence.from + 2 && !opensClause(scene, source.from - 1)) return null;
    let at = cue.to;
    if (cue.entry.frames.has('recipient') && is(tokens, at, Kind.Word))
      at = skipRecipient(scene, at, sentence.to);
    const comma = [at, skipAdjuncts(scene, at, sentence.to)].find(
      (i) => is(tokens, i, Kind.Comma) || is(tokens, i, Kind.Colon),
    );
    if (comma === undefined) return null;
    const content = trimRange(scene, { from: comma + 1, to: sentence.to });
    return content && { source, cue, content: [content], confidence: 0.88 };
  },
};

/** "…, and │as│ Lee noted, …": a conjunction and a comma or semicolon before it; the clause in front has ended. */
function opensClause({ tokens }: Scene, as: number): boolean {
  return has(tokens, as - 1, F.Coordinator) && !isWordLike(tokens, as - 2);
}
