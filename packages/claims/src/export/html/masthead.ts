import type { FindingPart } from './findings.ts';
import { type Html, html } from './html.ts';
import type { PageData } from './page-data.ts';
import { dayOf, showDate } from './show-date.ts';
import { stanceMark, stances } from './stance-mark.ts';
import { hasTimeline } from './timeline.ts';

const meaning = {
  supports: 'stands behind it',
  denies: 'rejects it',
  withholds: 'takes no side: will not confirm, or doubts',
} as const;

/** "alder-dam" → "Alder dam", a single article's title, or just "Claims". */
export function titleOf({ articles }: PageData): string {
  const [first] = articles;
  if (articles.length === 1 && first !== undefined) return first.name;
  const slug = first?.article.incident?.slug.replaceAll('-', ' ').trim() ?? '';
  return slug === '' ? 'Claims' : `${slug.charAt(0).toUpperCase()}${slug.slice(1)}`;
}

/** What the page is about, how much there is, and what the three shapes mean. */
export function masthead(data: PageData, title: string, found: readonly FindingPart[]): Html {
  const { entries, articles, propositions } = data;
  const voices = new Set(entries.filter(({ voice }) => voice !== '').map(({ voice }) => voice)).size;
  const day = dayOf(articles[0]?.article.incident?.date);
  const facts = [
    ...(day === null ? [] : [html`${showDate(day)}`]),
    count(articles.length, 'article'),
    ...(data.found.origins.length > 0 && data.found.origins.length < articles.length
      ? [count(data.found.origins.length, 'origin')]
      : []),
    count(entries.length, 'claim'),
    count(voices, 'speaker'),
    ...(propositions.length === 0 ? [] : [count(propositions.length, 'topic')]),
  ];
  return html`<header class="masthead">
<p class="kicker">Who says what</p>
<h1 dir="auto">${title}</h1>
<p class="facts">${facts.map((fact, index) => html`${index === 0 ? '' : ' · '}${fact}`)}</p>
<dl class="legend" aria-label="Stances">
${stances.map(
  (stance) => html`<div>${stanceMark(stance)}<dt>${stance}</dt> <dd>${meaning[stance]}</dd></div>
`,
)}</dl>
<nav class="jump" aria-label="Parts of this page">${parts(data, found)}</nav>
</header>
`;
}

function parts(data: PageData, found: readonly FindingPart[]): Html[] {
  return [
    ...(data.propositions.length === 0 ? [] : [html`<a href="#grid">Who stands where</a>`]),
    ...found.map(({ id, title }) => html`<a href="#${id}">${title}</a>`),
    ...(hasTimeline(data) ? [html`<a href="#timeline">When it was said</a>`] : []),
    html`<a href="#articles">In the articles</a>`,
  ];
}

function count(number: number, noun: string): Html {
  return html`<b>${number}</b> ${number === 1 ? noun : `${noun}s`}`;
}
