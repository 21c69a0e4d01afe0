import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it, test } from 'vitest';
import { damArticle, damIncident } from '../../test/dam-incident.ts';
import { hostileIncident } from '../../test/hostile-incident.ts';
import { pictureOf } from '../incident/picture-of.ts';
import type { Claim } from '../types.ts';
import { escapeHtml, html } from './html/html.ts';
import { pageScript } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';
import { gapBetween, showDate } from './html/show-date.ts';
import { toHtml } from './to-html.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const elements = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...children(node).flatMap(elements),
];
const attribute = (node: Element, name: string) => node.attrs.find((one) => one.name === name)?.value;
const first = (nodes: readonly Element[], fits: (node: Element) => boolean): Element => {
  const found = nodes.find(fits);
  if (found === undefined) throw new Error('no such element');
  return found;
};
const hasClass = (node: Element, name: string) =>
  attribute(node, 'class')?.split(' ').includes(name) ?? false;
const textOf = (node: Node): string => ('value' in node ? node.value : children(node).map(textOf).join(''));
/** The text of an article's line without the numbers put into it. */
const printed = (node: Node): string =>
  'tagName' in node && hasClass(node, 'ref')
    ? ''
    : 'value' in node
      ? node.value
      : children(node).map(printed).join('');
const read = (page: string) => elements(parse(page, { onParseError: ({ code }) => parseErrors.push(code) }));
const parseErrors: string[] = [];

/** Everything the page is made of; nothing else may get in. */
const tags = new Set(
  (
    'html head meta link title style body a svg symbol circle path use header p h1 h2 h3 h4 b dl div dt dd nav form ' +
    'button label select option main section table thead tbody tr th td span bdi sup details summary ul ol li line text ' +
    'rect article blockquote mark time footer script del ins'
  ).split(' '),
);
const attributes = new Set(
  (
    'lang charset http-equiv content name rel href class width height aria-hidden id viewBox cx cy r d fill stroke ' +
    'stroke-width stroke-linecap dir aria-label role hidden type aria-pressed data-stance value disabled aria-live tabindex ' +
    'aria-labelledby scope data-row data-of title x1 x2 y1 y2 x y text-anchor data-n data-voice data-act datetime'
  ).split(' '),
);

describe('html', () => {
  test.each([
    ['a < b & c', 'a &lt; b &amp; c'],
    [`"it's"`, '&quot;it&#39;s&quot;'],
    ['a\u0000b\u001bc', 'a\ufffdb\ufffdc'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\ud83d 😀', '\ufffd 😀'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
    expect(html`<b title="${text}">${text}</b>`.markup).toBe(`<b title="${escaped}">${escaped}</b>`);
  });

  it('keeps markup that it made itself', () => {
    const items = ['<1>', '<2>'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}${null}${3}</ul>`.markup).toBe('<ul><li>&lt;1&gt;</li><li>&lt;2&gt;</li>3</ul>');
  });
});

test.each([
  ['2031-04-09', '9 Apr 2031'],
  ['2031-04', 'Apr 2031'],
  ['2031', '2031'],
  ['2031-13-01', '2031'],
  ['yesterday', 'yesterday'],
])('%s is shown as %s', (date, shown) => {
  expect(showDate(date)).toBe(shown);
});

test.each([
  ['2031-04-09', '2031-04-10', null],
  ['2031-04-01', '2031-04-10', '9 days'],
  ['2031-01', '2031-04-10', '3 months'],
  ['2023', '2031-04-10', '8 years'],
])('from %s to %s: %s', (earlier, later, gap) => {
  expect(gapBetween(earlier, later)).toBe(gap);
});

function check(page: string) {
  parseErrors.length = 0;
  const all = read(page);
  expect(parseErrors).toEqual([]);
  expect(all.filter(({ tagName }) => !tags.has(tagName)).map(({ tagName }) => tagName)).toEqual([]);
  const names = new Set(all.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
  expect([...names].filter((name) => !attributes.has(name))).toEqual([]);

  const ids = all.flatMap((node) => attribute(node, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = all.flatMap((node) => attribute(node, 'href') ?? []);
  for (const target of targets.filter((one) => one.startsWith('#'))) expect(ids).toContain(target.slice(1));
  for (const target of targets.filter((one) => !one.startsWith('#')))
    expect(target).toMatch(/^(?:https?:\/\/|data:,$)/);
  for (const node of all) {
    const labels = attribute(node, 'aria-labelledby');
    if (labels !== undefined) expect(ids).toContain(labels);
  }
  const only = (tag: string) => all.filter(({ tagName }) => tagName === tag).map(textOf);
  expect(only('script')).toEqual([pageScript]);
  expect(only('style')).toEqual([pageStyle]);
  return all;
}

const cardsOf = (all: readonly Element[]) => all.filter((node) => hasClass(node, 'card'));
const linesOf = (text: string) => text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
const asShown = (text: string) =>
  text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/(?!\t)\p{Cc}/gu, '\ufffd');

describe('toHtml', () => {
  const all = check(toHtml(damIncident));

  it('has a card for every claim, in the order of the text, with its words', () => {
    const quotes = all.filter(({ tagName }) => tagName === 'blockquote').map(textOf);
    const words = ({ content }: Claim) => content.map((span) => span.text.replace(/\r\n/g, '\n')).join(' … ');
    expect(quotes).toEqual(damIncident.claims.map(words));
    expect(cardsOf(all).map((card) => attribute(card, 'id'))).toEqual(
      damIncident.claims.map(({ id }) => `c-${id}`),
    );
  });

  it('marks each claim in the text: the pieces of a claim are its content', () => {
    for (const [index, { content, source }] of damIncident.claims.entries()) {
      const own = all.filter(
        (node) =>
          hasClass(node, 'said') &&
          attribute(node, 'data-of')
            ?.split(' ')
            .includes(String(index + 1)),
      );
      const marked = own.map(textOf).join('').replace(/\s/g, '');
      for (const span of [...content, ...(source === null ? [] : [source])])
        expect(marked).toContain(span.text.replace(/\s/g, ''));
    }
  });

  it('links mark and card both ways', () => {
    const links = all.flatMap((node) => attribute(node, 'href') ?? []);
    for (const { id } of damIncident.claims) {
      expect(links).toContain(`#m-${id}`);
      expect(links.filter((link) => link === `#c-${id}`).length).toBeGreaterThan(1);
    }
  });

  it('has a grid with a cell for every position on a topic of several voices', () => {
    const table = first(all, ({ tagName }) => tagName === 'table');
    const chips = elements(table).filter((node) => hasClass(node, 'chip'));
    expect(chips.map((chip) => attribute(chip, 'aria-label')?.split(':')[0])).toEqual([
      'Ana Lima denies',
      'inspectors supports',
      'Brackwater withholds',
      'nobody named (“reportedly”) supports',
      'Ana Lima supports',
      'water board supports',
      'water board supports',
      'Letters supports',
    ]);
  });

  it('is a page without grid for one article', () => {
    const page = check(toHtml(damArticle));
    expect(page.some(({ tagName }) => tagName === 'table')).toBe(false);
    expect(cardsOf(page)).toHaveLength(damArticle.claims.length);
    expect(textOf(first(page, ({ tagName }) => tagName === 'h1'))).toBe(damArticle.article.title);
  });

  it('is a page for nothing at all', () => {
    check(toHtml(pictureOf([], [], [])));
    check(toHtml({ ...damArticle, claims: [], article: { id: 'x', text: '' } }));
  });

  it('takes a title', () => {
    expect(toHtml(damIncident, { title: '<Dam> & Co' })).toContain(
      '<title>&lt;Dam&gt; &amp; Co: who says what</title>',
    );
  });

  it('allows its own script and style only', () => {
    const policy = attribute(
      first(all, (node) => attribute(node, 'http-equiv') !== undefined),
      'content',
    );
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']{44}'; style-src 'sha256-[^']{44}'; img-src data:; /,
    );
  });

  it('holds nothing but its own elements, and every line as printed, whatever the text', () => {
    fc.assert(
      fc.property(hostileIncident, (incident) => {
        const page = check(toHtml(incident));
        expect(cardsOf(page)).toHaveLength(incident.claims.length);
        const lines = page
          .filter((node) => hasClass(node, 'row'))
          .map((row) => printed(children(row)[0] ?? row));
        expect(lines).toEqual(incident.articles.flatMap(({ text }) => linesOf(text).map(asShown)));
      }),
      { numRuns: 150 },
    );
  });
});
