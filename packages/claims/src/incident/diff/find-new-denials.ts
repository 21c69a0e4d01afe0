import { groupBy } from '../../group-by.ts';
import type { Incident, NewDenial } from '../../incident-types.ts';
import type { News } from './news-of.ts';

/**
 * Speakers who deny a proposition with new claims only, and had not denied it before. Before and after, propositions
 * are told by their claims: what was denied then is whatever shares a claim with what is denied now.
 */
export function findNewDenials(before: Incident, after: Incident, { claims: news }: News): NewDenial[] {
  const denials = after.matrix.filter(
    ({ stance, speakerId, claimIds }) =>
      stance === 'denies' && speakerId !== null && claimIds.every((id) => news.has(id)),
  );
  if (denials.length === 0) return [];
  const earlier = earlierDenials(before, after);
  return denials.flatMap(({ propositionId, speakerId, claimIds }): NewDenial[] => {
    const known = earlier.get(propositionId) ?? new Set();
    return speakerId === null || known.has(speakerId)
      ? []
      : [{ propositionId, speakerId, claimIds, first: known.size === 0 }];
  });
}

/** For each proposition of now, who denied it then; by the ids that speakers have now, where they still have one. */
function earlierDenials(before: Incident, after: Incident): Map<string, Set<string>> {
  const propositionsThen = propositionsByClaim(before);
  const denialsThen = groupBy(
    before.matrix.filter(({ stance }) => stance === 'denies'),
    ({ propositionId }) => propositionId,
  );
  const idNow = speakersNow(before, after);
  return new Map(
    after.propositions.map(({ id, claims }) => {
      const lineage = new Set(claims.flatMap(({ claimId }) => propositionsThen.get(claimId) ?? []));
      const denials = [...lineage].flatMap((then) => denialsThen.get(then) ?? []);
      return [id, new Set(denials.map(({ speakerId }) => idNow.get(speakerId ?? '') ?? `then ${speakerId}`))];
    }),
  );
}

function propositionsByClaim({ propositions }: Incident): Map<string, string> {
  return new Map(
    propositions.flatMap(({ id, claims }) => claims.map(({ claimId }) => [claimId, id] as const)),
  );
}

/** Which speaker of now each speaker of then is: one that is meant in the same article, else one of the same id. */
function speakersNow(before: Incident, after: Incident): Map<string, string> {
  const mentions = new Map(
    after.speakers.flatMap((speaker) =>
      speaker.mentions.map(({ articleId, speakerId }) => [`${articleId}\n${speakerId}`, speaker.id] as const),
    ),
  );
  const ids = new Set(after.speakers.map(({ id }) => id));
  return new Map(
    before.speakers.flatMap((speaker) => {
      const found = speaker.mentions
        .map(({ articleId, speakerId }) => mentions.get(`${articleId}\n${speakerId}`))
        .find((id) => id !== undefined);
      const now = found ?? (ids.has(speaker.id) ? speaker.id : undefined);
      return now === undefined ? [] : [[speaker.id, now] as const];
    }),
  );
}
