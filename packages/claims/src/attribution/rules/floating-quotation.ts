import type { Attribution, Block, Sentence } from '../../layers.ts';
import { isWordLike } from '../grammar/token-tests.ts';
import type { Scene } from '../scene.ts';

/**
 * A sentence that is nothing but a quotation goes on with the claim before it, if that one was quoted, too.
 *
 *     [“We don’t attack Moscow,”] {Nikiforov} <asserted>. [“We are fighting on our own territory.”]
 *
 * Adds the content to the last attribution and returns true, or returns false.
 */
export function floatingQuotation(
  scene: Scene,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  all: Attribution[],
): boolean {
  const { sentence, quotations, tokens } = scene;
  const quotation = quotations.list[quotations.of[sentence.from] ?? -1];
  if (quotation === undefined || !fillsSentence()) return false;
  const last = all.at(-1);
  if (last === undefined) return false;
  const before = sentences[last.sentence];
  if (before === undefined || !adjoins(before)) return false;
  const lastContent = last.content.at(-1);
  if (lastContent === undefined || !hasQuotation(lastContent)) return false;
  all[all.length - 1] = { ...last, content: [...last.content, { from: sentence.from, to: quotation.to }] };
  return true;

  function hasQuotation({ from, to }: { from: number; to: number }): boolean {
    for (let i = from; i < to; i++) if (quotations.of[i] !== -1) return true;
    return false;
  }

  function fillsSentence(): boolean {
    for (let i = quotation?.to ?? 0; i < sentence.to; i++)
      if (isWordLike(tokens, i) && quotations.of[i] === -1) return false;
    return true;
  }

  /** In the same paragraph, or opening the next one. */
  function adjoins(earlier: Sentence): boolean {
    if (earlier.block === sentence.block) return true;
    const here = blocks[sentence.block];
    return here !== undefined && here.from === sentence.from && earlier.block === sentence.block - 1;
  }
}
