import { checkArticle } from './article/check-article.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { markRepeats } from './claims/mark-repeats.ts';
import { toClaims } from './claims/to-claims.ts';
import { findCues } from './cues/find-cues.ts';
import { findDates } from './dates/find-dates.ts';
import type { Language } from './language.ts';
import { en } from './languages/en/index.ts';
import type { Anchor, Block } from './layers.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { addTargets } from './reading/add-targets.ts';
import { findTargets } from './reading/find-targets.ts';
import { readAttributions } from './reading/read-attributions.ts';
import { findBlocks } from './segment/find-blocks.ts';
import { findParagraphs } from './segment/find-paragraphs.ts';
import { lowerTitleCase } from './segment/lower-title-case.ts';
import { splitSentences } from './segment/split-sentences.ts';
import { splitTokens } from './segment/split-tokens.ts';
import { spanOf } from './span.ts';
import { resolveSpeakers } from './speakers/resolve-speakers.ts';
import type { Article, ParsedArticle, Skipped } from './types.ts';

/** Choices of the caller. */
export interface ParseOptions {
  /** The language of the article; English if absent. */
  readonly language?: Language;
}

/**
 * Parses an article into claim records: who says what, in which words, and what that commits them to.
 * Synchronous, pure and deterministic; no text makes it throw.
 *
 * @throws {ClaimsError} for a caller's mistake: no id, a text that is no string, a date that is none.
 * @example
 * const { claims } = parseArticle({ id: 'a1', text: 'The mayor said that the dam held.' });
 * claims[0].content[0].text; // "the dam held"
 */
export function parseArticle(article: Article, options: ParseOptions = {}): ParsedArticle {
  checkArticle(article, 'parseArticle');
  const { blocks, claims } = readStages(article, options);
  return {
    article,
    sections: blocks.map(({ start, end, section }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      section,
    })),
    claims,
    skipped: skippedOf(article.text, blocks),
  };
}

function skippedOf(text: string, blocks: readonly Block[]): Skipped[] {
  const skipped: Skipped[] = [];
  for (const { start, end, skip, kind } of blocks)
    if (skip !== null) skipped.push({ span: spanOf(text, start, end), reason: skip, ...(kind && { kind }) });
  return skipped;
}

/** The stages in order, and the layers they leave: what `parseArticle` returns is made from them, and `explainClaim` asks them why. */
export function readStages(article: Article, options: ParseOptions) {
  const language = options.language ?? en;
  const printed = splitTokens(article.text, language);
  const paragraphs = findParagraphs(printed);
  const quotations = findQuotations(printed, paragraphs, language);
  const blocks = findBlocks(printed, paragraphs, language);
  const tokens = lowerTitleCase(printed, blocks);
  const sentences = splitSentences(tokens, blocks, quotations, language);
  const cues = findCues(tokens, sentences, quotations, language);
  const attributions = findAttributions(tokens, blocks, sentences, quotations, cues, language);
  const dates = findDates(tokens, sentences, anchorOf(article), language);
  const readings = readAttributions(tokens, quotations, sentences, attributions, dates, language);
  const targets = findTargets(tokens, attributions, readings);
  const sources = [...attributions, ...targets.map(({ mention }) => mention)];
  const speakers = resolveSpeakers(tokens, sentences, quotations, sources, language, article.byline);
  const records = toClaims(
    { articleId: article.id, tokens, blocks, sentences },
    attributions,
    speakers,
    addTargets(readings, targets, speakers),
  );
  const claims = markRepeats(article.text, records);
  return { language, tokens, blocks, attributions, claims };
}

/** The day that dates are read against: of publication, else of the incident. */
function anchorOf({ publishedAt, incident }: Article): Anchor | null {
  if (publishedAt !== undefined) return { date: publishedAt, of: 'publication' };
  return incident?.date === undefined ? null : { date: incident.date, of: 'incident' };
}
