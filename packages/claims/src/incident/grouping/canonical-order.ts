import type { ParsedArticle } from '../../types.ts';

/**
 * Articles by date of publication, else of the incident, else first; then by id. Groups are made in this order, so that
 * they do not depend on the order in which articles were added, and an article that is new comes last.
 */
export function canonicalOrder(parsed: readonly ParsedArticle[]): ParsedArticle[] {
  const keyed = parsed.map((one) => ({ one, day: dayOf(one) }));
  keyed.sort((a, b) => compare(a.day, b.day) || compare(a.one.article.id, b.one.article.id));
  return keyed.map(({ one }) => one);
}

function dayOf({ article }: ParsedArticle): string {
  return article.publishedAt ?? article.incident?.date ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
