import type { Article } from '@incident/claims';
import { cleanLine } from './clean-text.ts';
import { escapeMrkdwn, link } from './escape-mrkdwn.ts';

const longest = 24;

/** How an article is called on a screen, as escaped mrkdwn. */
export interface ArticleLabel {
  readonly name: string;
  /** The name as a link where the article has an address. */
  readonly linked: string;
}

/**
 * A short name for every article, by id: the outlet, else "article 3" by its place in the incident. Articles of one
 * outlet carry their place too.
 */
export function articleLabels(articles: readonly Article[]): ReadonlyMap<string, ArticleLabel> {
  const outlets = articles.map((article) => cleanLine(article.outlet ?? ''));
  return new Map(
    articles.map((article, index) => {
      const place = `article ${index + 1}`;
      const outlet = escapeMrkdwn(outlets[index] ?? '', longest);
      const alone = outlets.filter((other) => other === outlets[index]).length === 1;
      const name = outlet === '' ? place : alone ? outlet : `${outlet}, ${place}`;
      return [article.id, { name, linked: link(name, article.url) }];
    }),
  );
}
