import type { Incident } from '@incident/claims';

/** How many claims of an article are about what no other article speaks of; repeats within it left out. */
export function newClaims({ claims, propositions }: Incident, articleId: string): number {
  const shared = new Set(
    propositions
      .filter((topic) => topic.claims.some((member) => member.articleId !== articleId))
      .flatMap((topic) => topic.claims.map(({ claimId }) => claimId)),
  );
  return claims.filter(
    (claim) => claim.articleId === articleId && claim.repeats === undefined && !shared.has(claim.id),
  ).length;
}
