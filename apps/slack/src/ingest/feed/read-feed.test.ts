import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFeed } from './read-feed.ts';

const folder = join(import.meta.dirname, '../../../test/feeds');
const saved = (file: string, url: string) => readFeed({ bytes: readFileSync(join(folder, file)), url });
const read = (text: string) => readFeed({ bytes: Buffer.from(text), url: 'https://news.example/feed' });

test('RSS', () => {
  expect(saved('rss.xml', 'https://valley-courier.example/feed/')).toEqual({
    title: 'The Valley Courier » News',
    items: [
      {
        id: 'https://valley-courier.example/?p=8841',
        url: 'https://valley-courier.example/2024/02/dam-held/?utm_source=rss',
        title: 'Dam held through the night, mayor says',
        summary: 'The mayor of Linden said the dam had held. Continue reading',
        publishedAt: '2024-02-29T06:12:44+00:00',
      },
      {
        id: 'https://valley-courier.example/2024/02/bus-fares/',
        url: 'https://valley-courier.example/2024/02/bus-fares/',
        title: 'Council votes on bus fares – again',
        summary: 'Fares may rise & fall.',
        publishedAt: '2024-02-28T17:00:00Z',
      },
    ],
    withoutAddress: 1,
  });
});

test('Atom', () => {
  expect(saved('atom.xml', 'https://harbour-news.example/feed')).toEqual({
    title: 'Harbour News',
    items: [
      {
        id: 'tag:harbour-news.example,2024:fire-two-men',
        url: 'https://harbour-news.example/local/fire-two-men',
        title: 'Harbour fire: police seek two men',
        summary: 'Police want to speak to two men seen near the quay.',
        publishedAt: '2024-03-01T18:05:00-05:00',
      },
      {
        id: 'https://harbour-news.example/local/ferry',
        url: 'https://harbour-news.example/local/ferry',
        title: 'Ferry is late',
        summary: 'The ferry was late .',
        publishedAt: '2024-02-28T08:00:00Z',
      },
    ],
    withoutAddress: 0,
  });
});

test('RDF, in the encoding that its first line names', () => {
  expect(saved('rdf.xml', 'https://vestnik.example/rss')).toEqual({
    title: 'Вестник',
    items: [
      {
        id: 'https://vestnik.example/1',
        url: 'https://vestnik.example/1',
        title: 'Мэр: плотина выдержала',
        summary: 'Мэр заявил, что плотина выдержала.',
        publishedAt: '2024-02-29T09:00:00+03:00',
      },
    ],
    withoutAddress: 0,
  });
});

test('JSON Feed', () => {
  expect(saved('feed.json', 'https://www.public-radio.example/feed.json')).toEqual({
    title: 'Public Radio North',
    items: [
      {
        id: '20417',
        url: 'https://www.public-radio.example/governor-regrets',
        title: 'Governor “regrets” delay',
        summary: 'Governor Mark Sato said …',
        publishedAt: '2024-01-15T16:20:00-08:00',
      },
      {
        id: 'https://www.public-radio.example/short',
        url: 'https://www.public-radio.example/short',
        summary: 'A note without a title.',
      },
    ],
    withoutAddress: 1,
  });
});

const item = (link: string) =>
  `<rss version="2.0"><channel><title>T</title><item><title>A</title>${link}</item></channel></rss>`;

test.each([
  ['<link>https://a.example/1</link>', 'https://a.example/1'],
  ['<link> https://a.example/1\n</link>', 'https://a.example/1'],
  ['<link>1.html?a=1&amp;b=2</link>', 'https://news.example/1.html?a=1&b=2'],
  ['<guid>https://a.example/2</guid>', 'https://a.example/2'],
  ['<link>mailto:a@b.example</link><guid>https://a.example/2</guid>', 'https://a.example/2'],
  ['<guid isPermaLink="false">https://a.example/2</guid>', undefined],
  ['<guid>42</guid>', undefined],
  ['<link>javascript:alert(1)</link>', undefined],
  ['<link>file:///etc/passwd</link>', undefined],
])('%s stands at %s', (link, url) => {
  const feed = read(item(link));
  expect('items' in feed && feed.items[0]?.url).toBe(url);
});

test.each([
  [
    'a byte order mark',
    Buffer.from('\u{FEFF}<rss version="2.0"><channel><title>Café</title></channel></rss>'),
    undefined,
  ],
  [
    'a header',
    Buffer.from('<rss version="2.0"><channel><title>Café</title></channel></rss>', 'latin1'),
    'iso-8859-1',
  ],
  [
    'UTF-16',
    Buffer.from('\u{FEFF}<rss version="2.0"><channel><title>Café</title></channel></rss>', 'utf16le'),
    'utf-8',
  ],
])('encoding by %s', (_, bytes, charset) => {
  const feed = readFeed({ bytes, url: 'https://a.example/', ...(charset !== undefined && { charset }) });
  expect(feed).toEqual({ title: 'Café', items: [], withoutAddress: 0 });
});

const entities = Array.from(
  'bcdefghijk',
  (name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`,
);
const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol">${entities.join('')}]>${item('&k;')}`;

test.each([
  ['an entity bomb', bomb, 'expected a feed that declares no entities of its own'],
  [
    'an entity that is a file',
    `<!DOCTYPE rss [<!entity x SYSTEM "file:///etc/passwd">]>${item('&x;')}`,
    'expected a feed that declares no entities of its own',
  ],
  [
    'a page',
    '<!DOCTYPE html><html><body>Hello</body></html>',
    'expected RSS, Atom, RDF or JSON Feed, got "<!DOCTYPE html><html><body>Hello</body><"',
  ],
  ['nothing', '', 'expected RSS, Atom, RDF or JSON Feed, got ""'],
  ['other JSON', '{"items":[]}', 'expected RSS, Atom, RDF or JSON Feed, got "{"items":[]}"'],
  [
    'half a feed',
    '<rss version="2.0"><channel><item>',
    'expected RSS, Atom, RDF or JSON Feed, got "<rss version="2.0"><channel><item>"',
  ],
  [
    '50,000 nested tags',
    `<rss version="2.0"><channel>${'<a>'.repeat(50_000)}`,
    /^expected RSS, Atom, RDF or JSON Feed/,
  ],
])('%s is refused', (_, text, message) => {
  const expected = typeof message === 'string' ? message : expect.stringMatching(message);
  expect(read(text)).toEqual({ refusal: { code: 'bad-feed', message: expected, again: false } });
});

test('an encoding nobody reads is refused', () => {
  expect(read('<?xml version="1.0" encoding="x-klingon"?><rss/>')).toMatchObject({
    refusal: { code: 'bad-charset' },
  });
});

test('no feed makes it throw, and every entry has an address of the web', () => {
  const good = readFileSync(join(folder, 'rss.xml'), 'utf8') + readFileSync(join(folder, 'atom.xml'), 'utf8');
  const piece = fc.oneof(
    fc.constantFrom(...(good.match(/<[^>]+>|[^<>]+/g) ?? [])),
    fc.constantFrom(
      '{"version":"https://jsonfeed.org/version/1.1","items":[',
      '{"url":',
      '"a"',
      '}',
      ']',
      'null',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('', '<rss version="2.0"><channel>', '<feed>'),
      (pieces, head) => {
        const feed = read(head + pieces.join(''));
        if ('refusal' in feed) return;
        for (const { url } of feed.items) expect(url).toMatch(/^https?:\/\//);
      },
    ),
    { numRuns: 500 },
  );
});
