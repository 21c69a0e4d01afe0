import type { Incident, IncidentDiff, SecondOrigin } from '../../incident-types.ts';
import { findNewDenials } from './find-new-denials.ts';
import { findRetractions } from './find-retractions.ts';
import { type News, newsOf } from './news-of.ts';

/**
 * What happened between two readings of one incident: new claims, new propositions, new denials, reversals, a second
 * independent source, articles revised or removed. Nothing else, and nothing at all where the articles are the same:
 * propositions are told by their claims and speakers by where they are mentioned, so that grouping anew, another order
 * of the articles, or a library that reads more out of an old text is no news.
 *
 * @example
 * const { newDenials } = diffIncidents(yesterday, today);
 * for (const { speakerId, propositionId } of newDenials) console.log(speakerId, 'now denies', propositionId);
 */
export function diffIncidents(before: Incident, after: Incident): IncidentDiff {
  const retractions = findRetractions(before, after);
  const news = newsOf(before, after, retractions);
  const isNew = (claimIds: readonly string[]) =>
    claimIds.length > 0 && claimIds.every((id) => news.claims.has(id));
  const about = new Map(
    after.propositions.flatMap(({ id, claims }) => claims.map(({ claimId }) => [claimId, id] as const)),
  );
  return {
    newClaims: after.claims
      .filter(({ id, repeats }) => news.claims.has(id) && repeats === undefined)
      .map(({ id }) => ({
        claimId: id,
        propositionId: about.get(id) ?? null,
        copied: news.copied.has(id),
      })),
    newPropositions: after.propositions
      .filter(({ claims }) => isNew(claims.map(({ claimId }) => claimId)))
      .map(({ id }) => id),
    newDenials: findNewDenials(before, after, news),
    reversals: after.changes.filter(
      ({ kind, from, to }) => kind === 'reversal' && (isNew(from.claimIds) || isNew(to.claimIds)),
    ),
    secondOrigins: findSecondOrigins(after, news),
    retractions,
  };
}

/** Propositions of which all old claims have one source, and some new ones another. */
function findSecondOrigins({ sourcing }: Incident, { claims: news }: News): SecondOrigin[] {
  return sourcing.flatMap(({ propositionId, origins }): SecondOrigin[] => {
    const fresh = origins.filter(({ claimIds }) => claimIds.every((id) => news.has(id)));
    const [first] = fresh;
    if (first === undefined || origins.length - fresh.length !== 1) return [];
    return [
      {
        propositionId,
        claimIds: fresh.flatMap(({ claimIds }) => claimIds),
        articleIds: [...new Set(fresh.flatMap(({ articleIds }) => articleIds))],
      },
    ];
  });
}

/** Whether anything happened at all. */
export function hasNews(diff: IncidentDiff): boolean {
  return Object.values(diff).some((list) => list.length > 0);
}
