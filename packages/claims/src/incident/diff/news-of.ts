import type { Incident, Retraction } from '../../incident-types.ts';

/** What is new in the second of two readings. */
export interface News {
  /** Ids of the claims that nobody printed before. */
  readonly claims: ReadonlySet<string>;
  /** Of these, those of articles that print a text that was there before. */
  readonly copied: ReadonlySet<string>;
}

/**
 * Claims of new articles, and claims of revised ones that are no other wording of an old claim. A claim that shows up in
 * an article that did not change is not new: only the reading of it is.
 */
export function newsOf(before: Incident, after: Incident, retractions: readonly Retraction[]): News {
  const known = new Set(before.claims.map(({ id }) => id));
  for (const { reworded } of retractions) for (const [, claim] of reworded) known.add(claim);
  const revised = new Set(retractions.map(({ articleId }) => articleId));
  const articles = new Set(before.articles.map(({ id }) => id));
  const changed = (articleId: string) => !articles.has(articleId) || revised.has(articleId);
  const copies = new Set(
    after.origins
      .filter(({ reasons }) => reasons.some((reason) => reason === 'same-text' || reason === 'same-passages'))
      .flatMap(({ articleIds }) =>
        articleIds.some((id) => articles.has(id)) ? articleIds.filter((id) => !articles.has(id)) : [],
      ),
  );
  const fresh = after.claims.filter(({ id, articleId }) => changed(articleId) && !known.has(id));
  return {
    claims: new Set(fresh.map(({ id }) => id)),
    copied: new Set(fresh.filter(({ articleId }) => copies.has(articleId)).map(({ id }) => id)),
  };
}
