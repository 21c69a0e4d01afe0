import type { Incident } from '../incident-types.ts';
import type { ParsedArticle } from '../types.ts';
import { articlePart } from './html/article-part.ts';
import { filterBar } from './html/filter-bar.ts';
import { findingParts, findings } from './html/findings.ts';
import { type Html, html } from './html/html.ts';
import { masthead, titleOf } from './html/masthead.ts';
import { type PageData, pageData } from './html/page-data.ts';
import { scriptHash, styleHash } from './html/page-hashes.ts';
import { pageScript } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';
import { stanceGrid } from './html/stance-grid.ts';
import { stanceShapes } from './html/stance-mark.ts';
import { timeline } from './html/timeline.ts';
import { recordsOf } from './records-of.ts';

/** Choices of the caller. */
export interface HtmlOptions {
  /** What the page is called; if absent the incident's slug in words, or the title of a single article. */
  readonly title?: string;
}

/** Nothing is loaded from anywhere, and nothing runs but the one script and style that are part of the page. */
const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * One self-contained page: who stands where, what the comparison found, when it was said, and every article with its claims marked and linked both
 * ways, with filters by speaker, act and stance. It needs no network and can be mailed or put on any server. Without
 * scripts everything but the filters works.
 */
export function toHtml(input: ParsedArticle | Incident, options: HtmlOptions = {}): string {
  const data = pageData(recordsOf('toHtml', input));
  const found = findingParts(data);
  const title = options.title ?? titleOf(data);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}: who says what</title>
<style>${{ markup: pageStyle }}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the claims</a>
${stanceShapes}${masthead(data, title, found)}${filterBar(data)}<main id="content" tabindex="-1">
${stanceGrid(data)}${findings(found)}${timeline(data)}${articles(data)}</main>
<footer class="foot"><p>Made by Incident Claims from the words of the articles. It shows who said what; it does not say what is true. Check the words in the article before you print them.</p></footer>
<script>${{ markup: pageScript }}</script>
</body>
</html>
`;
  return page.markup;
}

function articles(data: PageData): Html {
  return html`<section id="articles" aria-labelledby="articles-title">
<h2 id="articles-title">In the articles</h2>
<p class="note">Marked words are what somebody is said to have said; dotted lines lie under who says it and how. A number leads to the claim’s card, the card’s number back into the text.</p>
${data.articles.map((_, index) => articlePart(data, index))}</section>
`;
}
