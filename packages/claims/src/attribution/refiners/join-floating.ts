import type { Attribution, Block, Quotation, Quotations, Sentence } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import type { TokenRange } from '../../span.ts';

/**
 * Joins each floating quotation to the quoted attribution of the sentence before it, in the same paragraph or as the
 * opening of the next one. Where nobody is named before it, or it is speech that runs on into the next paragraph, it
 * belongs to the attributed quotation behind it. What has nobody to belong to is dropped.
 *
 *     [“We don’t attack Moscow,”] {Nikiforov} <asserted>. [“We are fighting on our own territory.”]
 *     [“It rained for a week.]¶ [“The dam held,”] {Lee} <said>.
 */
export function joinFloating(
  attributions: readonly Attribution[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  quotations: Quotations,
): Attribution[] {
  const joined: (Attribution & { content: TokenRange[] })[] = [];
  // The attribution that floating quotations join, and the sentence up to which it and they reach.
  let host = -1;
  let reach = -1;
  // Floating quotations that wait for the next sentence to name their speaker; if it does not, the host has them.
  let waiting: TokenRange[] = [];
  const release = () => {
    for (const range of waiting) joined[host]?.content.push(range);
    if (waiting.length > 0) waiting = [];
  };
  for (const attribution of attributions) {
    if (!adjoins(sentences, blocks, reach, attribution.sentence)) {
      release();
      host = -1;
    }
    if (attribution.rule === 'floating-quotation') {
      const before = joined[host]?.content;
      // Inside a paragraph that was taken whole.
      if ((before?.at(-1)?.to ?? -1) > (attribution.content[0]?.from ?? 0)) continue;
      const paragraph = blocks[sentences[attribution.sentence]?.block ?? -1];
      if (
        before === undefined ||
        paragraph === undefined ||
        waiting.length > 0 ||
        runsOn(quotations, before, paragraph, attribution)
      )
        waiting.push(...attribution.content);
      else before.push(...attribution.content);
    } else {
      if (!opensSentence(sentences, quotations, attribution)) release();
      const content = waiting.concat(attribution.content);
      if (waiting.length > 0) waiting = [];
      // The first attribution of a sentence hosts, unless a later one reports a quotation of its own or has no content
      // yet, since that stands behind its colon.
      if (attribution.sentence !== reach || content.length === 0 || quotationOf(quotations, content[0]))
        host = joined.length;
      joined.push({ ...attribution, content });
    }
    reach = attribution.sentence;
  }
  release();
  return joined.filter(({ content }) => content.length > 0);
}

/** The same sentence, the next one of its paragraph, or the first of the next paragraph. */
function adjoins(
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  earlier: number,
  later: number,
): boolean {
  if (later === earlier) return true;
  if (later !== earlier + 1) return false;
  const before = sentences[earlier];
  const here = sentences[later];
  if (before === undefined || here === undefined) return false;
  return (
    before.block === here.block || (before.block === here.block - 1 && blocks[here.block]?.from === here.from)
  );
}

/** “No.”¶ │“First.│¶ “Second,” Lee said: a paragraph that is never closed, behind a speech that was. */
function runsOn(
  quotations: Quotations,
  before: readonly TokenRange[],
  paragraph: Block,
  next: Attribution,
): boolean {
  const last = before.at(-1);
  if (last === undefined || next.content[0]?.from !== paragraph.from) return false;
  const earlier = quotationAt(quotations, last.to - 1);
  return earlier?.closed !== false && quotationOf(quotations, next.content[0])?.closed === false;
}

/** Whether the content begins with a quotation, and the sentence with it. */
function opensSentence(
  sentences: readonly Sentence[],
  quotations: Quotations,
  attribution: Attribution,
): boolean {
  const [first] = attribution.content;
  const from = sentences[attribution.sentence]?.from;
  return from !== undefined && from === first?.from && quotations.of[from] !== -1;
}

/** The quotation that this content is, if it is one from end to end. */
function quotationOf(quotations: Quotations, range: TokenRange | undefined): Quotation | null {
  if (range === undefined) return null;
  const quotation = quotationAt(quotations, range.from);
  return quotation?.from === range.from && range.to <= quotation.to ? quotation : null;
}
