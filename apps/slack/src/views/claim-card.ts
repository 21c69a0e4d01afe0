import type { Article, Claim } from '@incident/claims';
import type { RichTextBlock, RichTextText } from '@slack/types';
import type { ArticleLabel } from './article-labels.ts';
import { context } from './blocks.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import type { Entry } from './paginate.ts';
import { showDate } from './show-date.ts';
import { speakerName } from './speaker-name.ts';
import { actWords, usualStance } from './stance-words.ts';
import { truncate } from './truncate.ts';

const longestQuote = 600;

const formWords = {
  direct: 'direct quote',
  mixed: 'partly quoted',
  indirect: 'paraphrased',
} as const;

/** Where a claim stands: its article, what the article is called here, and its row in the stance grid, if any. */
export interface ClaimPlace {
  readonly article: Article | undefined;
  readonly label: ArticleLabel | undefined;
  readonly topic?: number | undefined;
}

/** One claim: who, what they do, the words as printed, and where and when; a date that nobody gives is left out. */
export function claimCard(claim: Claim, { article, label, topic }: ClaimPlace): Entry {
  const where = label?.linked ?? escapeMrkdwn(claim.articleId, 60);
  const on = topic === undefined ? '' : `topic ${topic}`;
  const footer = [where, when(claim, article), formWords[claim.form], passedOn(claim), on];
  return [whoAndWhat(claim), context(footer.filter((part) => part !== '').join(' · '))];
}

function whoAndWhat(claim: Claim): RichTextBlock {
  const role = truncate(cleanLine(claim.speaker?.role ?? ''), 80);
  const inBrackets = role === '' ? '' : ` (${role})`;
  const targets = truncate(cleanLine(claim.targets.map((target) => target.name).join(', ')), 80);
  const act = targets === '' ? actWords[claim.act] : `${actWords[claim.act]} ${targets}`;
  const stance = claim.stance === usualStance(claim.act) ? '' : ` · ${claim.stance}`;
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          bold(truncate(cleanLine(speakerName(claim)), 120)),
          // A label, not a sentence: "American officials · denies" is right for one and for many.
          words(`${inBrackets} · ${act}${stance}`),
        ],
      },
      { type: 'rich_text_quote', elements: [words(truncate(quote(claim), longestQuote) || '–')] },
    ],
  };
}

/** The printed words; a gap where the cue interrupts them. */
function quote(claim: Claim): string {
  return claim.content.map((span) => cleanText(span.text).trim()).join(' … ');
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
  return names === '' ? '' : `via ${escapeMrkdwn(names, 80)}`;
}

function words(text: string): RichTextText {
  return { type: 'text', text };
}

function bold(text: string): RichTextText {
  return { type: 'text', text: text || '–', style: { bold: true } };
}
