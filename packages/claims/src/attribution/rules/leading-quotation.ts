import { F, Kind } from '../../features.ts';
import type { CueMatch, Quotation } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import { has, is } from '../../token-tests.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A sentence that opens with a quotation, and a comma before its closing mark: the clause behind it says whose words
 * they are, whatever else stands behind the cue.
 *
 *     [“The dam held,”] {Lee} <told> ABC’s “Good Morning.”      [“It held,”] {Lee} <said> of a wall that broke in May.
 */
export const leadingQuotation: CueRule = {
  name: 'leading-quotation',
  find(scene, cue) {
    const { frames } = cue.entry;
    if (cue.kind !== 'verb' || cue.use !== 'finite' || !frames.has('quote')) return null;
    const source = nounPhraseBefore(scene, cue.from, scene.sentence.from);
    const quotation = source && quotationBefore(scene, source.from);
    if (source === null || quotation === null) return null;
    const head = { from: quotation.from, to: quotation.to };
    const next = quotationBehind(scene, cue);
    const content = next === null ? [head] : [head, { from: next.from, to: next.to }];
    return { source, cue, content, confidence: 0.95 };
  },
};

/** The quotation that opens the sentence, with a comma at its end, and ends before token `at`. */
function quotationBefore({ tokens, quotations, sentence }: Scene, at: number): Quotation | null {
  const joins = has(tokens, sentence.from, F.Coordinator) && quotations.of[sentence.from] === -1;
  const opening = joins ? sentence.from + 1 : sentence.from;
  const quotation = quotationAt(quotations, opening);
  if (quotation === null || quotation.from !== opening || quotation.to !== at) return null;
  return quotation.closed && is(tokens, at - 2, Kind.Comma) ? quotation : null;
}

/** “…,” she said │“…”: the full stop between them is missing. */
function quotationBehind({ quotations, sentence }: Scene, cue: CueMatch): Quotation | null {
  const quotation = quotationAt(quotations, cue.to);
  return quotation !== null && quotation.from === cue.to && quotation.to <= sentence.to ? quotation : null;
}
