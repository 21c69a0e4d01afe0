import type { Claim, Incident } from '@incident/claims';
import { mainTopics } from './main-topics.ts';

/**
 * The claims worth a card, in reading order: those on the main topics first, topic by topic, then the rest; newest
 * first within each, unknown dates last, then as printed. Repeats within one article are left out.
 */
export function orderClaims(incident: Incident): Claim[] {
  const topics = mainTopics(incident);
  const rank = new Map(
    topics.flatMap(({ claims }, index) => claims.map(({ claimId }) => [claimId, index] as const)),
  );
  const published = new Map(incident.articles.map(({ id, publishedAt }) => [id, publishedAt]));
  const dateOf = (claim: Claim) => claim.statedAt?.value ?? published.get(claim.articleId) ?? '';
  const rankOf = (claim: Claim) => rank.get(claim.id) ?? topics.length;
  return incident.claims
    .filter((claim) => claim.repeats === undefined)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compareDates(dateOf(b), dateOf(a)));
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
