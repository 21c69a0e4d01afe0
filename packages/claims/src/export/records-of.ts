import { ClaimsError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import type { Incident } from '../incident-types.ts';
import type { Claim, ParsedArticle, Proposition } from '../types.ts';

/** What every export reads: one article or many, with whatever a comparison added. */
export type Records = Incident;

const nothingCompared: Omit<Incident, 'articles' | 'claims'> = {
  propositions: [],
  speakers: [],
  matrix: [],
  contradictions: [],
  changes: [],
  origins: [],
  sourcing: [],
  variants: [],
  gaps: [],
};

/**
 * The records of a parsed article or an incident, with empty lists for what an earlier version did not find; `doing`
 * names the export in the error for anything else.
 */
export function recordsOf(doing: string, input: ParsedArticle | Incident): Records {
  if (typeof input === 'object' && input !== null && Array.isArray(input.claims)) {
    if ('article' in input) return { ...nothingCompared, articles: [input.article], claims: input.claims };
    if (Array.isArray(input.articles)) return { ...nothingCompared, ...input };
  }
  throw new ClaimsError(doing, 'what parseArticle or compareArticles returned', input);
}

/** The claims of each article, by article id, in their order. */
export function claimsByArticle(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  return groupBy(claims, ({ articleId }) => articleId);
}

/** Ids of the propositions each claim belongs to, by claim id. */
export function propositionsByClaim(
  propositions: readonly Proposition[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, claims } of propositions)
    for (const { claimId } of claims) ids.set(claimId, [...(ids.get(claimId) ?? []), id]);
  return ids;
}
