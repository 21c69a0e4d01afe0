import type { Article } from '@incident/claims';
import { context } from './blocks.ts';
import { escapeMrkdwn, link } from './escape-mrkdwn.ts';
import type { Entry } from './paginate.ts';
import { showDate } from './show-date.ts';

/** What each article is: its place, outlet, title or else first words, by whom, when, and the file it was read from. */
export function articleRows(articles: readonly Article[], from = 0, to = articles.length): Entry[] {
  return articles.slice(from, to).map(({ id, outlet = '', title, text, url, byline, publishedAt }, index) => {
    const facts = [
      `article ${from + index + 1}`,
      escapeMrkdwn(outlet, 40),
      link(`“${escapeMrkdwn(title ?? text.slice(0, 300), 80)}”`, url),
      byline === undefined ? '' : `by ${escapeMrkdwn(byline, 60)}`,
      showDate(publishedAt ?? '') ?? 'date not given',
      escapeMrkdwn(id, 60),
    ];
    return [context(facts.filter((fact) => fact !== '').join(' · '))];
  });
}
