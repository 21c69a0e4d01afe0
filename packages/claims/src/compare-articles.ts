import { groupClaims, type NamedProposition } from './incident/group-claims.ts';
import type { Claim, Incident, ParsedArticle, Position, Speaker } from './types.ts';

/** Choices of the caller. */
export interface CompareOptions {
  /** Propositions named by hand; they win over automatic ones. */
  readonly propositions?: readonly NamedProposition[];
}

/**
 * Puts the claims of many articles side by side: what they are about, and who supports, denies or withholds it.
 * The order of the articles decides nothing but the order of the claims.
 */
export function compareArticles(parsed: readonly ParsedArticle[], options: CompareOptions = {}): Incident {
  const claims = parsed.flatMap((article) => article.claims);
  const propositions = groupClaims(claims, options.propositions ?? []);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const matrix = propositions.flatMap(({ id, claims: members }) =>
    positionsOn(
      id,
      members.flatMap(({ claimId }) => byId.get(claimId) ?? []),
    ),
  );
  return {
    articles: parsed.map(({ article }) => article),
    claims,
    propositions,
    speakers: speakersOf(claims),
    matrix,
  };
}

/** One position per speaker and stance, in the order in which they first appear. */
function positionsOn(propositionId: string, claims: readonly Claim[]): Position[] {
  const positions = new Map<
    string,
    { claimIds: string[]; articleIds: Set<string>; speakerId: string | null; stance: Claim['stance'] }
  >();
  for (const { id, articleId, speaker, stance } of claims) {
    const speakerId = speaker?.id ?? null;
    const key = `${speakerId ?? ''} ${stance}`;
    const known = positions.get(key) ?? { claimIds: [], articleIds: new Set<string>(), speakerId, stance };
    known.claimIds.push(id);
    known.articleIds.add(articleId);
    positions.set(key, known);
  }
  return [...positions.values()].map(({ articleIds, ...position }) => ({
    propositionId,
    ...position,
    articleIds: [...articleIds],
  }));
}

/** Every speaker once; spellings of all articles together. */
function speakersOf(claims: readonly Claim[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { speaker } of claims) {
    if (speaker === null) continue;
    const known = speakers.get(speaker.id);
    const spellings = [...new Set([...(known?.spellings ?? []), ...speaker.spellings])];
    speakers.set(speaker.id, { ...speaker, ...known, spellings });
  }
  return [...speakers.values()];
}
