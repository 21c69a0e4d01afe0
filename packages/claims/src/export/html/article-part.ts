import { groupBy } from '../../group-by.ts';
import type { Article } from '../../types.ts';
import { webAddress } from '../web-address.ts';
import { claimCard } from './claim-card.ts';
import { type Html, html } from './html.ts';
import { endOf, type Line, markedLine, spansOf, startOf } from './marked-line.ts';
import type { Entry, PageData } from './page-data.ts';
import { dayOf, showDate } from './show-date.ts';

/** One article as it was printed, line by line, each with the cards of the claims that begin in it. */
export function articlePart(data: PageData, index: number): Html {
  const own = data.articles[index];
  if (own === undefined) return html``;
  const { article, name, entries } = own;
  const lines = linesOf(article.text);
  const opening = groupBy(entries, ({ claim }) => Math.max(0, lineAt(startOf(claim), lines)));
  const closing = groupBy(entries, ({ claim }) => Math.max(0, lineAt(endOf(claim) - 1, lines)));
  const touching = entriesByLine(entries, lines);
  return html`<section class="printed" id="a-${index + 1}" aria-labelledby="a-${index + 1}-title">
<header>
<p class="kicker">Article ${index + 1} of ${data.articles.length}</p>
<h3 id="a-${index + 1}-title" dir="auto">${name}</h3>
${source(article)}
<p class="none-shown note" hidden>No claim of this article is shown.</p>
</header>
${lines.map((line, place) => {
  const beside = opening.get(place) ?? [];
  const claims = { touching: touching[place] ?? [], opening: beside, closing: closing.get(place) ?? [] };
  return html`<div class="row"><p dir="auto">${markedLine(article.text, line, claims)}</p>${
    beside.length === 0
      ? null
      : html`<div class="cards">
${beside.map((entry) => claimCard(entry, data))}</div>`
  }</div>
`;
})}</section>
`;
}

function source({ outlet, byline, publishedAt, url }: Article): Html | null {
  const address = webAddress(url);
  const day = dayOf(publishedAt);
  const parts = [
    ...(outlet === undefined ? [] : [html`<bdi>${outlet}</bdi>`]),
    ...(byline === undefined ? [] : [html`<bdi>${byline}</bdi>`]),
    ...(day === null ? [] : [html`<time datetime="${day}">${showDate(day)}</time>`]),
    ...(address === undefined ? [] : [html`<a href="${address}" rel="noopener noreferrer">as published</a>`]),
  ];
  if (parts.length === 0) return null;
  return html`<p class="imprint">${parts.map((part, index) => html`${index === 0 ? '' : ' · '}${part}`)}</p>`;
}

/** The lines that hold something; a text without any is one empty line, so that every claim has a place. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g))
    if (line.trim() !== '') lines.push({ start: index, end: index + line.length });
  return lines.length === 0 ? [{ start: 0, end: 0 }] : lines;
}

/** For every line the claims that have a span in it. */
function entriesByLine(entries: readonly Entry[], lines: readonly Line[]): Entry[][] {
  const touching: Set<Entry>[] = lines.map(() => new Set());
  for (const entry of entries)
    for (const span of spansOf(entry.claim))
      for (let at = Math.max(0, lineAt(span.start, lines)); (lines[at]?.start ?? span.end) < span.end; at++)
        touching[at]?.add(entry);
  return touching.map((own) => [...own]);
}

/** Index of the last line that starts at an offset or before it, by halving; -1 before the first. */
function lineAt(offset: number, lines: readonly Line[]): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
