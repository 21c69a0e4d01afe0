import type { Article } from '@incident/claims';
import { cleanLine } from './clean-text.ts';
import { escapeMrkdwn, link } from './escape-mrkdwn.ts';
import { truncate } from './truncate.ts';

const longest = 28;

/** How an article is called on a screen, as escaped mrkdwn. */
export interface ArticleLabel {
  readonly name: string;
  /** The name as a link where the article has an address. */
  readonly linked: string;
}

/**
 * A short name for every article, by id: the outlet, else the first words of its title or text, “The morning air…”.
 * Articles that would be called the same carry their place too.
 */
export function articleLabels(articles: readonly Article[]): ReadonlyMap<string, ArticleLabel> {
  const names = articles.map(shortName);
  return new Map(
    articles.map((article, index) => {
      const place = `article ${index + 1}`;
      const own = escapeMrkdwn(names[index] ?? '', longest + 2);
      const alone = names.filter((other) => other === names[index]).length === 1;
      const name = own === '' ? place : alone ? own : `${own}, ${place}`;
      return [article.id, { name, linked: link(name, article.url) }];
    }),
  );
}

function shortName({ outlet, title, text }: Article): string {
  const known = truncate(cleanLine(outlet ?? ''), longest);
  if (known !== '') return known;
  const words = cleanLine(title ?? '') || cleanLine(text.slice(0, 1000));
  return words === '' ? '' : `“${truncate(words, longest)}”`;
}
