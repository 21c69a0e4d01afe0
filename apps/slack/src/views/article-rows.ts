import type { Article } from '@incident/claims';
import { articleLabels } from './article-labels.ts';
import { context } from './blocks.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import type { Entry } from './paginate.ts';
import { showDate } from './show-date.ts';

/** What each article is: its place, its title or else its first words, by whom, when, and the file it was read from. */
export function articleRows(articles: readonly Article[]): Entry[] {
  const labels = articleLabels(articles);
  return articles.map((article, index) => {
    const label = labels.get(article.id)?.linked ?? '';
    const place = `article ${index + 1}`;
    const facts = [
      label.includes(place) ? label : `${place}, ${label}`,
      `“${escapeMrkdwn(article.title ?? article.text, 80)}”`,
      article.byline === undefined ? '' : `by ${escapeMrkdwn(article.byline, 60)}`,
      showDate(article.publishedAt ?? '') ?? 'date not given',
      escapeMrkdwn(article.id, 60),
    ];
    return [context(facts.filter((fact) => fact !== '').join(' · '))];
  });
}
