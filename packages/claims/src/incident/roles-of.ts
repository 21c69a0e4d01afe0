import type { Role } from '../incident-types.ts';
import type { Article, Speaker } from '../types.ts';
import { publicationDay } from './dates/when-said.ts';

/** What a speaker was called, each once whatever its capitals, in the order of the articles' dates; undated ones first. */
export function rolesOf(
  mentions: readonly { readonly articleId: string; readonly speaker: Speaker }[],
  articles: ReadonlyMap<string, Article>,
): Role[] {
  const roles = new Map<string, { role: string; articleIds: string[]; days: string[] }>();
  for (const { articleId, speaker } of mentions) {
    if (speaker.role === undefined) continue;
    const key = speaker.role.toLowerCase();
    const known = roles.get(key) ?? { role: speaker.role, articleIds: [], days: [] };
    const day = publicationDay(articles.get(articleId));
    known.articleIds.push(articleId);
    if (day !== null) known.days.push(day);
    roles.set(key, known);
  }
  return [...roles.values()]
    .map(({ role, articleIds, days }) => {
      const inOrder = days.toSorted();
      return { role, articleIds, first: inOrder[0] ?? null, last: inOrder.at(-1) ?? null };
    })
    .toSorted((a, b) => ((a.last ?? '') < (b.last ?? '') ? -1 : (a.last ?? '') > (b.last ?? '') ? 1 : 0));
}
