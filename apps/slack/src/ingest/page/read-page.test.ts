import { parseArticle } from '@incident/claims';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const words = 'The mayor said that the dam above the town had held through the night. ';
const body = `<article><p>${words.repeat(3)}</p><p>${words.repeat(2)}</p></article>`;

const read = (html: string, url?: string) =>
  readPage({ bytes: Buffer.from(html), ...(url !== undefined && { url }) });

test.each([
  [
    'JSON-LD before OpenGraph',
    `<meta property="og:title" content="B"><script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script>`,
    { title: 'A' },
  ],
  ['OpenGraph before the heading', '<meta property="og:title" content="B"><h1>C</h1>', { title: 'B' }],
  ['the heading before <title>', '<title>D - Site</title><h1>C</h1>', { title: 'C' }],
  ['<title>', '<title>D</title>', { title: 'D' }],
  ['no title', '', { title: undefined }],
  [
    'the outlet cut from the title',
    '<meta property="og:site_name" content="Times"><title>D – The Times</title>',
    { title: 'D' },
  ],
  [
    'a title with a dash stays',
    '<meta property="og:site_name" content="Times"><title>Dam – a diary</title>',
    { title: 'Dam – a diary' },
  ],
  [
    'JSON-LD in pieces',
    '<script type="application/ld+json">{"@type":"NewsArticle",</script><title>D</title>',
    { title: 'D' },
  ],
  [
    'JSON-LD of something else',
    '<script type="application/ld+json">{"@type":"Recipe","name":"Soup"}</script><title>D</title>',
    { title: 'D' },
  ],
  ['JSON-LD of null', '<script type="application/ld+json">null</script><title>D</title>', { title: 'D' }],
  [
    'a type with its namespace',
    '<script type="application/ld+json">{"@type":"http://schema.org/OpinionNewsArticle","headline":"A"}</script>',
    { title: 'A' },
  ],
  [
    'an author without a name',
    '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person"}}</script>',
    { byline: undefined },
  ],
  [
    'an author by reference',
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#p"}},{"@id":"#p","name":"Ana Lima"}]}</script>',
    { byline: 'Ana Lima' },
  ],
  [
    'an author’s page is no byline',
    '<meta property="article:author" content="https://facebook.example/ana"><meta name="dc.creator" content="by Ana  Lima">',
    { byline: 'Ana Lima' },
  ],
  [
    'a date that is none',
    '<meta property="article:published_time" content="soon"><meta name="date" content="2024-02-30"><meta name="pubdate" content="20240229">',
    { publishedAt: '2024-02-29' },
  ],
  [
    'a date above the text',
    '<main><time>May 3, 2023</time><time datetime="2023-05-04"></time></main>',
    { publishedAt: '2023-05-03' },
  ],
  [
    'the only date',
    '<header><time datetime="2023-05-04">today</time></header>',
    { publishedAt: '2023-05-04' },
  ],
  [
    'one of several dates',
    '<header><time>May 3, 2023</time><time>May 4, 2023</time></header>',
    { publishedAt: undefined },
  ],
])('%s', (_, head, fields) => {
  const got = read(`<html><head>${head}</head><body>${body}</body></html>`);
  for (const [name, value] of Object.entries(fields)) expect(Reflect.get(got, name)).toBe(value);
});

test.each([
  ['', 'no-article'],
  ['<html></html>', 'no-article'],
  ['You need to enable JavaScript to run this app.', 'no-article'],
  ['<html><body><div id="root"></div><script>start()</script></body></html>', 'no-article'],
  [`${'<div>'.repeat(20_000)}${words.repeat(9)}`, 'too-complex'],
  [`${'<b><i>'.repeat(300)}${words.repeat(9)}`, 'too-complex'],
])('%.60s is no article', (html, code) => {
  expect(read(html)).toMatchObject({ refusal: { code, again: false } });
});

test.each([
  ['a fragment', body],
  ['no body tag', `<html><head><title>T</title></head>${body}</html>`],
  ['a frame of its own', `<HTML><BODY>${body}`],
  ['nothing closed', `<html><body><div><p>${words.repeat(3)}<p>${words.repeat(2)}`],
  ['a comment first', `<!-- saved --><!DOCTYPE html><html><body>${body}</body></html>`],
])('%s', (_, html) => {
  const said = words.trim();
  expect(read(html)).toMatchObject({ text: `${said} ${said} ${said}\n\n${said} ${said}` });
});

test('no page makes it throw, and what it reads is an article to the library', () => {
  const tags = [
    'html',
    'body',
    'p',
    'div',
    'b',
    'a',
    'table',
    'tr',
    'td',
    'br',
    'script',
    'ul',
    'li',
    'h1',
    'article',
    'title',
    'time',
    'meta',
    'sup',
    'svg',
  ];
  const piece = fc.oneof(
    fc.constantFrom(
      ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} class="x" itemprop=author hidden>`]),
    ),
    fc.constantFrom(
      words,
      words.repeat(5),
      '<!--',
      '-->',
      '&amp;',
      '&#0;',
      '&#x110000;',
      '<![CDATA[',
      '<',
      '\0',
      '\u{2029}',
    ),
    fc.constantFrom(
      '<script type="application/ld+json">',
      '{"@type":"NewsArticle","headline":',
      '[',
      '"a"',
      '}',
      '<meta property="og:title" content="',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const got = read(pieces.join(''), 'https://news.example/1');
      if ('refusal' in got) return;
      expect(got.text).toBe(got.text.trim());
      expect(got.text).not.toContain('\0');
      parseArticle({ ...got, id: 'a' });
    }),
    { numRuns: 300 },
  );
});
