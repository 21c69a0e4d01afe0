import type { Language } from '../src/language.ts';
import { en } from '../src/languages/en/index.ts';
import type { Block, Paragraph, Quotations, Sentence, Tokens } from '../src/layers.ts';
import { findQuotations } from '../src/quotations/find-quotations.ts';
import { findBlocks } from '../src/segment/find-blocks.ts';
import { findParagraphs } from '../src/segment/find-paragraphs.ts';
import { splitSentences } from '../src/segment/split-sentences.ts';
import { splitTokens } from '../src/segment/split-tokens.ts';

/** The layers below attribution, made by the real stages in the order of `parse-article.ts`. */
export interface LowerLayers {
  readonly tokens: Tokens;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: Quotations;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

export function lowerLayersOf(text: string, language: Language = en): LowerLayers {
  const tokens = splitTokens(text, language);
  const paragraphs = findParagraphs(tokens);
  const quotations = findQuotations(tokens, paragraphs, language);
  const blocks = findBlocks(tokens, paragraphs, language);
  const sentences = splitSentences(tokens, blocks, quotations, language);
  return { tokens, paragraphs, quotations, blocks, sentences };
}

/** The words and marks from one token up to another, as the text has them. */
export function textOf({ text, start, end }: Tokens, { from, to }: { from: number; to: number }): string {
  return from < to ? text.slice(start[from], end[to - 1]) : '';
}

/**
 * A text with the given characters behind certain tokens: how a row says where something ends.
 * Spaces behind the mark are left out: `He left.│She stayed.`
 */
export function unmark(marked: string, mark: string): string {
  return marked.split(mark).join(' ');
}
