import { groupClaims, type NamedProposition } from './incident/group-claims.ts';
import { pictureOf } from './incident/picture-of.ts';
import type { Incident } from './incident-types.ts';
import type { ParsedArticle } from './types.ts';

/** Choices of the caller. */
export interface CompareOptions {
  /** Propositions named by hand; they win over automatic ones. */
  readonly propositions?: readonly NamedProposition[];
}

/**
 * Puts the claims of many articles side by side: what they are about, and who supports, denies or withholds it.
 * The order of the articles decides the order of the claims, and by which article's words a speaker or topic is called.
 */
export function compareArticles(parsed: readonly ParsedArticle[], options: CompareOptions = {}): Incident {
  const claims = parsed.flatMap((article) => article.claims);
  const propositions = groupClaims(claims, options.propositions ?? []);
  return pictureOf(
    parsed.map(({ article }) => article),
    claims,
    propositions,
  );
}
