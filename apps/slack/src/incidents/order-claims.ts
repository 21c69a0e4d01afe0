import type { Claim, Incident, Proposition } from '@incident/claims';

/**
 * The claims worth a card, in reading order: those on contested propositions first, proposition by proposition, then
 * the rest; newest first within each, unknown dates last, then as printed. Repeats within one article are left out.
 */
export function orderClaims(incident: Incident): Claim[] {
  const contested = incident.propositions.filter(isContested);
  const rank = new Map(
    contested.flatMap(({ claims }, index) => claims.map(({ claimId }) => [claimId, index] as const)),
  );
  const published = new Map(incident.articles.map(({ id, publishedAt }) => [id, publishedAt]));
  const dateOf = (claim: Claim) => claim.statedAt?.value ?? published.get(claim.articleId) ?? '';
  const rankOf = (claim: Claim) => rank.get(claim.id) ?? contested.length;
  return incident.claims
    .filter((claim) => claim.repeats === undefined)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compareDates(dateOf(b), dateOf(a)));
}

/** Whether more than one stance is taken on it. */
export function isContested(proposition: Proposition): boolean {
  return new Set(proposition.claims.map((claim) => claim.stance)).size > 1;
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
