import { checkArticle } from './article/check-article.ts';
import { en } from './languages/en/index.ts';
import type { ParseOptions } from './parse-article.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { findBlocks } from './segment/find-blocks.ts';
import { findParagraphs } from './segment/find-paragraphs.ts';
import { splitSentences } from './segment/split-sentences.ts';
import { splitTokens } from './segment/split-tokens.ts';
import { spanOf } from './span.ts';
import type { Article, Span } from './types.ts';

/**
 * The sentences in which claims are looked for, in the order of the text: for showing a claim in its surroundings. A
 * quotation of several sentences is never cut; headlines, boilerplate and whatever else is not read hold none.
 *
 * @throws {ClaimsError} for a caller's mistake, as `parseArticle` does.
 * @example
 * findSentences({ id: 'a1', text: 'The dam held. “It will not break,” she said.' }).map(({ text }) => text);
 * // ["The dam held.", "“It will not break,” she said."]
 */
export function findSentences(article: Article, options: ParseOptions = {}): Span[] {
  checkArticle(article, 'findSentences');
  const language = options.language ?? en;
  const tokens = splitTokens(article.text, language);
  const paragraphs = findParagraphs(tokens);
  const quotations = findQuotations(tokens, paragraphs, language);
  const blocks = findBlocks(tokens, paragraphs, language);
  return splitSentences(tokens, blocks, quotations, language).map(({ from, to }) =>
    spanOf(article.text, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0),
  );
}
