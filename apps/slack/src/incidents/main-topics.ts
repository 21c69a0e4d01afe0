import type { Claim, Incident, Proposition } from '@incident/claims';

/**
 * The propositions on which more than one voice or more than one stance stands: the contested ones first, as the
 * comparison ranks them, then those with the most voices. Repeats within one article add no voice.
 */
export function mainTopics(incident: Incident): Proposition[] {
  const claims = new Map(
    incident.claims.filter((claim) => claim.repeats === undefined).map((claim) => [claim.id, claim]),
  );
  return incident.propositions
    .map((proposition) => {
      const own = proposition.claims.flatMap(({ claimId }) => claims.get(claimId) ?? []);
      const contested = new Set(own.map((claim) => claim.stance)).size > 1;
      return { proposition, contested, voices: new Set(own.map(voice)).size };
    })
    .filter(({ contested, voices }) => contested || voices > 1)
    .toSorted((a, b) => {
      if (a.contested || b.contested) return Number(b.contested) - Number(a.contested);
      return b.voices - a.voices;
    })
    .map(({ proposition }) => proposition);
}

/** Whoever has no name speaks with one voice per source and article. */
function voice({ speaker, source, articleId }: Claim): string {
  return speaker?.id ?? `${articleId} ${source?.text ?? ''}`;
}
