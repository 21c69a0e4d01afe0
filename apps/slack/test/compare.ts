import { type Article, compareArticles, type Incident, parseArticle } from '@incident/claims';

/** Articles read and compared by the library itself. */
export function compare(articles: readonly Article[]): Incident {
  return compareArticles(articles.map((article) => parseArticle(article)));
}
