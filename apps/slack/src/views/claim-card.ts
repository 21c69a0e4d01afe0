import type { Article, Claim } from '@incident/claims';
import type { RichTextBlock, RichTextText, SectionBlock } from '@slack/types';
import type { ArticleLabel } from './article-labels.ts';
import { button, section } from './blocks.ts';
import { claimHead } from './claim-head.ts';
import { cleanText } from './clean-text.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { ids } from './ids.ts';
import type { Entry } from './paginate.ts';
import { words } from './rich-text.ts';
import { showDate } from './show-date.ts';
import { truncate } from './truncate.ts';

const longestQuote = 220;

/** Where a claim stands: its article, what the article is called here, and its row in the stance grid, if any. */
export interface ClaimPlace {
  readonly article: Article | undefined;
  readonly label: ArticleLabel | undefined;
  readonly topic?: number | undefined;
  /** What the *Evidence* button carries. */
  readonly evidence: string;
}

/**
 * One claim, condensed: who, what they do, the beginning of the words as printed, where and when; the rest is one
 * button away. A date that nobody gives is left out.
 */
export function claimCard(claim: Claim, place: ClaimPlace): Entry {
  const where = place.label?.linked ?? escapeMrkdwn(claim.articleId, 60);
  const on = place.topic === undefined ? '' : `topic ${place.topic}`;
  const footer = [where, when(claim, place.article), passedOn(claim), on].filter((part) => part !== '');
  return [whoAndWhat(claim), withEvidence(section(footer.join(' · ')), place.evidence)];
}

function whoAndWhat(claim: Claim): RichTextBlock {
  const quote = claim.content.map((span) => cleanText(span.text).trim()).join(' … ');
  return {
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: claimHead(claim) },
      { type: 'rich_text_quote', elements: [printed(quote)] },
    ],
  };
}

function printed(quote: string): RichTextText {
  return words(truncate(quote.replaceAll(/\s+/g, ' '), longestQuote) || '–');
}

function withEvidence(block: SectionBlock, value: string): SectionBlock {
  return { ...block, accessory: button('Evidence', ids.actions.evidence, value) };
}

function when(claim: Claim, article: Article | undefined): string {
  const published = showDate(article?.publishedAt ?? '');
  const said = showDate(claim.statedAt?.value ?? '');
  const parts = [said === null ? '' : `said ${said}`, published === null ? '' : `published ${published}`];
  return parts.filter((part) => part !== '').join(', ');
}

function passedOn(claim: Claim): string {
  const others = claim.via.filter(({ name }) => name !== claim.speaker?.name);
  const names = others.map(({ name }) => name).join(', ');
  return names === '' ? '' : `via ${escapeMrkdwn(names, 60)}`;
}
