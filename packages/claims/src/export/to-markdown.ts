import type { Incident } from '../incident-types.ts';
import type { Article, Claim, ParsedArticle } from '../types.ts';
import { articleName } from './article-name.ts';
import { findingsOf } from './describe-findings.ts';
import { markdownGrid } from './markdown-grid.ts';
import { markdownText } from './markdown-text.ts';
import { claimsByArticle, type Records, recordsOf } from './records-of.ts';
import { webAddress } from './web-address.ts';
import { whoSays, wordsOf } from './who-says.ts';

/**
 * The claims for reading and pasting: for an incident first who stands where and what the comparison
 * found, then article by article who says what, in
 * which words. Text of others is escaped, so that it can add no heading, link or table cell.
 */
export function toMarkdown(input: ParsedArticle | Incident): string {
  const records = recordsOf('toMarkdown', input);
  const byArticle = claimsByArticle(records.claims);
  const lines = [
    ...markdownGrid(records),
    ...findings(records),
    ...records.articles.flatMap((article) => articlePart(article, byArticle.get(article.id) ?? [])),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function findings(records: Records): string[] {
  return findingsOf(records).flatMap(({ title, lines }) => [
    `## ${title}`,
    '',
    ...lines.map((line) => `- ${markdownText(line)}`),
    '',
  ]);
}

function articlePart(article: Article, claims: readonly Claim[]): string[] {
  const url = webAddress(article.url);
  const about = [article.outlet, article.byline, article.publishedAt]
    .flatMap((part) => (part === undefined ? [] : markdownText(part)))
    .concat(url === undefined ? [] : `<${url}>`);
  return [
    `## ${markdownText(articleName(article))}`,
    '',
    ...(about.length === 0 ? [] : [about.join(' · '), '']),
    ...(claims.length === 0 ? ['No claims were found.', ''] : claims.flatMap(claimPart)),
  ];
}

/** A line of readings over the words as a quote; a claim inside a claim says so. */
function claimPart(claim: Claim): string[] {
  const remarks = [
    claim.act,
    ...(claim.act === claim.stance ? [] : [claim.stance]),
    claim.statedAt?.value,
    claim.via.length === 0 ? undefined : `passed on by ${claim.via.map((one) => one.name).join(', ')}`,
    claim.within === null ? undefined : 'inside another claim',
    claim.repeats === undefined ? undefined : 'said before in this article',
  ].filter((remark) => remark !== undefined);
  return [
    `**${markdownText(whoSays(claim))}** ${remarks.map(markdownText).join(' · ')}`,
    '',
    `> ${markdownText(wordsOf(claim))}`,
    '',
  ];
}
