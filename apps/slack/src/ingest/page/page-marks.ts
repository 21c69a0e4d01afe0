import type { PageDocument, PageElement } from './dom.ts';
import { type Metadata, toMetadata } from './metadata.ts';

/** Schema.org types of microdata that stand for an article. */
const articleScope = '[itemtype*="Article" i], [itemtype*="BlogPosting" i]';

/** What microdata (`itemprop`) says about the article of a page. */
export function readMicrodata(document: PageDocument): Metadata {
  const scope = document.querySelector(articleScope);
  if (scope === null) return {};
  const publisher = scope.querySelector('[itemprop~="publisher" i]');
  return toMetadata({
    title: printedIn(scope.querySelector('[itemprop~="headline" i]')),
    outlet: printedIn(publisher?.querySelector('[itemprop~="name" i]') ?? publisher),
    byline: listOf(scope.querySelectorAll('[itemprop~="author" i]')),
    publishedAt: printedIn(scope.querySelector('[itemprop~="datePublished" i]')),
    canonicalUrl: printedIn(scope.querySelector('[itemprop~="mainEntityOfPage" i]')),
  });
}

/** What readers see at the top of an article: its heading, the first date, a byline. */
export function readVisibleMarks(document: PageDocument): Metadata {
  const headings = [...document.querySelectorAll('h1')];
  const article = document.querySelector('article');
  const main = document.querySelector('main');
  const heading = article?.querySelector('h1') ?? main?.querySelector('h1') ?? headings[0];
  const byline = document.querySelector(
    '[rel~="author" i], .byline, .author-name, .article-author, .author, [class*="byline" i]',
  );
  const name = byline?.textContent ?? '';
  return toMetadata({
    title: heading?.textContent,
    publishedAt: dateIn(article) ?? dateIn(main) ?? onlyDate(document),
    // A long "byline" is a box about the author.
    byline: name.trim().length <= 100 ? name : undefined,
  });
}

/** `<link rel="canonical">` and `<title>`. */
export function readHead(document: PageDocument): Metadata {
  return toMetadata({
    title: document.querySelector('title')?.textContent,
    canonicalUrl: document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
  });
}

/** The first date inside an element. */
function dateIn(element: PageElement | null): string | undefined {
  const times = [...(element?.querySelectorAll('time') ?? [])];
  return times.map(dateOf).find((date) => date !== undefined);
}

/** A page has other dates too: of comments, of the articles it links. One alone is the article's. */
function onlyDate(document: PageDocument): string | undefined {
  const times = [...document.querySelectorAll('time')];
  return times.length === 1 ? times.map(dateOf)[0] : undefined;
}

function dateOf(time: PageElement): string | undefined {
  return toMetadata({ publishedAt: time.getAttribute('datetime') ?? time.textContent }).publishedAt;
}

function printedIn(element: PageElement | null | undefined): string | null {
  if (element === null || element === undefined) return null;
  for (const name of ['content', 'datetime', 'href', 'itemid']) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '') return value;
  }
  return element.querySelector('[itemprop~="name" i]')?.textContent ?? element.textContent;
}

function listOf(elements: Iterable<PageElement>): string {
  const values = [...elements].map((element) => toMetadata({ byline: nameOf(element) }).byline);
  return [...new Set(values.filter((value) => value !== undefined))].join(', ');
}

function nameOf(element: PageElement): string | null {
  const name = element.querySelector('[itemprop~="name" i]');
  return name === null ? printedIn(element) : (name.getAttribute('content') ?? name.textContent);
}
