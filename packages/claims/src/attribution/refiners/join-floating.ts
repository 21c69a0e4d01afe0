import type { Attribution, Block, Quotations, Sentence } from '../../layers.ts';

/**
 * Joins each floating quotation to the quoted attribution of the sentence before it, in the same paragraph or as the
 * opening of the next one. One that has nobody to belong to is dropped: nobody is named for it.
 *
 *     [“We don’t attack Moscow,”] {Nikiforov} <asserted>. [“We are fighting on our own territory.”]
 */
export function joinFloating(
  attributions: readonly Attribution[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  quotations: Quotations,
): Attribution[] {
  const joined: Attribution[] = [];
  // The sentence up to which the last quoted attribution reaches, its own or that of its last floating quotation.
  let host = -1;
  let reach = -1;
  for (const attribution of attributions) {
    if (attribution.rule !== 'floating-quotation') {
      // The first attribution of a sentence hosts, unless a later one opens with a quotation of its own or has no
      // content yet, since that stands behind its colon.
      const opens = quotations.of[attribution.content[0]?.from ?? -1] !== -1;
      if (attribution.sentence !== reach || opens || attribution.content.length === 0) host = joined.length;
      reach = attribution.sentence;
      joined.push(attribution);
      continue;
    }
    const before = joined[host];
    if (before === undefined || !adjoins(sentences, blocks, reach, attribution.sentence)) continue;
    joined[host] = { ...before, content: [...before.content, ...attribution.content] };
    reach = attribution.sentence;
  }
  return joined.filter(({ content }) => content.length > 0);
}

/** The next sentence of the same paragraph, or the first of the next. */
function adjoins(
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  earlier: number,
  later: number,
): boolean {
  if (later !== earlier + 1) return false;
  const before = sentences[earlier];
  const here = sentences[later];
  if (before === undefined || here === undefined) return false;
  return (
    before.block === here.block || (before.block === here.block - 1 && blocks[here.block]?.from === here.from)
  );
}
