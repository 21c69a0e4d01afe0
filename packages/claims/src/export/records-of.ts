import { ClaimsError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import type { Incident, Position } from '../incident-types.ts';
import type { Article, Claim, ParsedArticle, Proposition, Speaker } from '../types.ts';

/** What every export reads: one article or many, with whatever a comparison added. */
export interface Records {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly propositions: readonly Proposition[];
  readonly speakers: readonly Speaker[];
  readonly matrix: readonly Position[];
}

/** The records of a parsed article or an incident; `doing` names the export in the error for anything else. */
export function recordsOf(doing: string, input: ParsedArticle | Incident): Records {
  if (typeof input === 'object' && input !== null && Array.isArray(input.claims)) {
    if ('article' in input)
      return { articles: [input.article], claims: input.claims, propositions: [], speakers: [], matrix: [] };
    if (Array.isArray(input.articles)) return input;
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
