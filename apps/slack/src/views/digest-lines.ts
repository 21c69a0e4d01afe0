import type { Claim, Incident, IncidentDiff, Retraction } from '@incident/claims';
import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { LoadedIncident } from '../incidents/types.ts';
import { articleLabels } from './article-labels.ts';
import { context, section } from './blocks.ts';
import { claimHead } from './claim-head.ts';
import { cleanText } from './clean-text.ts';
import { count } from './count.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { listWithin } from './list-within.ts';
import { words } from './rich-text.ts';
import { showDate } from './show-date.ts';
import { truncate } from './truncate.ts';

const longest = 900;
const mostClaims = 4;
const longestQuote = 140;

/** What happened to an incident, the weightiest first: denials, reversals, second sources, topics, claims, retractions. */
export function digestLines(loaded: LoadedIncident, diff: IncidentDiff, before: Incident): KnownBlock[] {
  const { incident } = loaded;
  const claims = new Map(incident.claims.map((claim) => [claim.id, claim]));
  const label = (id: string) =>
    `“${escapeMrkdwn(incident.propositions.find((one) => one.id === id)?.label ?? id, 90)}”`;
  const speaker = (id: string) =>
    escapeMrkdwn(incident.speakers.find((one) => one.id === id)?.name ?? id, 48);
  const reversals = diff.reversals.map(
    ({ speakerId, propositionId, from, to }) =>
      `${speaker(speakerId)} on ${label(propositionId)}: ${from.stance}, now ${to.stance} (${showDate(to.first) ?? 'date not given'})`,
  );
  const denials = diff.newDenials.map(
    ({ speakerId, propositionId, first }) =>
      `${speaker(speakerId)} denies ${label(propositionId)}${first ? ', the first to do so' : ''}`,
  );
  const articles = articleLabels(incident.articles);
  const second = diff.secondOrigins.map(
    ({ propositionId, articleIds }) =>
      `${label(propositionId)} (${articleIds
        .flatMap((id) => articles.get(id)?.name ?? [])
        .slice(0, 3)
        .join('; ')})`,
  );
  const fresh = diff.newClaims
    .filter(({ copied }) => !copied)
    .flatMap(({ claimId }) => claims.get(claimId) ?? []);
  const copied = diff.newClaims.length - fresh.length;
  return [
    ...line('New denials', denials),
    ...line('Changed position', reversals),
    ...line('A second independent source', second),
    ...line('New topics', diff.newPropositions.map(label)),
    ...newClaims(fresh, incident),
    ...(copied === 0
      ? []
      : [context(`${count(copied, 'claim')} more in articles that print what another printed before.`)]),
    ...line(
      'Corrected or removed',
      diff.retractions.map((retraction) => retracted(retraction, before, incident)),
    ),
    ...(loaded.problems.length === 0
      ? []
      : [context(`${count(loaded.problems.length, 'article')} could not be read.`)]),
  ];
}

/** An edited article comes as another one with the same address: the old one was revised, not removed. */
function retracted({ articleId, kind, gone }: Retraction, before: Incident, { articles }: Incident): string {
  const url = before.articles.find(({ id }) => id === articleId)?.url;
  const edited = url !== undefined && articles.some((article) => article.url === url);
  const name = articleLabels(before.articles).get(articleId)?.name ?? escapeMrkdwn(articleId, 60);
  const lost = gone.length === 0 ? '' : `: ${count(gone.length, 'claim')} gone`;
  return `${name} was ${edited ? 'revised' : kind}${lost}`;
}

function line(name: string, items: readonly string[]): KnownBlock[] {
  return items.length === 0 ? [] : [section(`*${name}*\n• ${listWithin(items, longest, '\n• ')}`)];
}

function newClaims(claims: readonly Claim[], incident: Incident): KnownBlock[] {
  if (claims.length === 0) return [];
  const left = claims.length - mostClaims;
  return [
    section(`*${count(claims.length, 'new claim')}*`),
    claimList(claims.slice(0, mostClaims), incident),
    ...(left > 0 ? [context(`and ${left} more`)] : []),
  ];
}

/** Rich text, where nothing that an article prints is parsed. */
function claimList(claims: readonly Claim[], { articles }: Incident): RichTextBlock {
  const items = claims.map((claim) => {
    const quote = claim.content
      .map(({ text }) => cleanText(text))
      .join(' … ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const outlet = articles.find(({ id }) => id === claim.articleId)?.outlet;
    const where = outlet === undefined ? '' : ` (${truncate(cleanText(outlet).replaceAll(/\s+/g, ' '), 40)})`;
    return {
      type: 'rich_text_section' as const,
      elements: [...claimHead(claim), words(`: ${truncate(quote, longestQuote) || '–'}${where}`)],
    };
  });
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: items }] };
}
