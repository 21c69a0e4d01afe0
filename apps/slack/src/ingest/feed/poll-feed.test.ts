import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { loopbackToo, startWebServer } from '../../../test/web-server.ts';
import { WebFetcher } from '../fetch/web-fetcher.ts';
import { ReaderPool } from '../reader-pool.ts';
import { RefusalError } from '../refusal.ts';
import { type FeedReaders, type FeedState, newFeed, pollFeed } from './poll-feed.ts';
import { readFeed } from './read-feed.ts';

const start = Date.UTC(2024, 1, 29);
const minute = 60_000;
const url = 'https://news.example/feed';

/** A feed of these titles, as the web would give it. */
function serving(titles: readonly string[], marks: { etag?: string } = {}): FeedReaders {
  const items = titles.map((title) => ({
    id: title,
    url: `https://news.example/${encodeURIComponent(title)}`,
    title,
  }));
  const bytes = Buffer.from(
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'N', items }),
  );
  return {
    fetch: async (_, known) =>
      marks.etag !== undefined && known.etag === marks.etag
        ? { unchanged: true }
        : { url, type: 'application/feed+json', bytes, ...marks },
    read: async (document) => readFeed(document),
  };
}

function failing(code: 'timeout' | 'http-status' | 'stopped', after?: number): FeedReaders {
  const { refusal } = new RefusalError(code, 'no answer', after);
  return { fetch: async () => ({ refusal }), read: async (document) => readFeed(document) };
}

const titles = (poll: { items: readonly { title?: string }[] }) => poll.items.map(({ title }) => title);

test('new entries come once', async () => {
  const first = await pollFeed(newFeed(url, [], start), start, serving(['b', 'a']));
  expect(titles(first)).toEqual(['b', 'a']);
  expect(first.state).toEqual({
    url,
    keywords: [],
    seen: ['b', 'a'],
    failures: 0,
    stopped: false,
    dueAt: '2024-02-29T00:15:00.000Z',
  });
  const second = await pollFeed(first.state, start, serving(['d', 'c', 'b']));
  expect(titles(second)).toEqual(['d', 'c']);
  expect(titles(await pollFeed(second.state, start, serving(['d', 'a'])))).toEqual([]);
});

test('an entry that stands twice in a feed comes once', async () => {
  expect(titles(await pollFeed(newFeed(url, [], start), start, serving(['a', 'a'])))).toEqual(['a']);
});

test('only what is about the incident', async () => {
  const poll = await pollFeed(newFeed(url, ['dam'], start), start, serving(['Bus fares', 'The dam held']));
  expect(titles(poll)).toEqual(['The dam held']);
  expect(poll.state.seen).toEqual(['Bus fares', 'The dam held']);
});

test('what has not changed is not asked for again', async () => {
  const first = await pollFeed(newFeed(url, [], start), start, serving(['a'], { etag: '"1"' }));
  expect(first.state.etag).toBe('"1"');
  const second = await pollFeed(first.state, start + 15 * minute, serving(['a'], { etag: '"1"' }));
  expect(second).toEqual({ state: { ...first.state, dueAt: '2024-02-29T00:30:00.000Z' }, items: [] });
  // The server has stopped sending marks.
  expect((await pollFeed(second.state, start, serving(['b']))).state).not.toHaveProperty('etag');
});

test('failures double the pause and stop after five', async () => {
  let state = newFeed(url, [], start);
  const pauses: number[] = [];
  for (let i = 0; i < 5; i++) {
    expect(state.stopped).toBe(false);
    ({ state } = await pollFeed(state, start, failing('timeout')));
    pauses.push((Date.parse(state.dueAt) - start) / minute);
  }
  expect(pauses).toEqual([30, 60, 120, 240, 480]);
  expect(state).toMatchObject({
    stopped: true,
    failures: 5,
    problem: { code: 'timeout', message: 'no answer' },
  });
  const back = await pollFeed(state, start, serving(['a']));
  expect(back.state).toMatchObject({ stopped: false, failures: 0 });
  expect(back.state).not.toHaveProperty('problem');
});

test('a server that asks to wait longer is left alone as long', async () => {
  const { state } = await pollFeed(newFeed(url, [], start), start, failing('http-status', 7200));
  expect(state.dueAt).toBe('2024-02-29T02:00:00.000Z');
});

test('a poll that was broken off changes nothing', async () => {
  const state = newFeed(url, [], start);
  expect(await pollFeed(state, start, failing('stopped'))).toEqual({ state, items: [] });
});

test('whatever a feed shows and however often it fails, every entry comes exactly once', async () => {
  const entry = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const step = fc.oneof(fc.array(entry), fc.constant(null));
  await fc.assert(
    fc.asyncProperty(fc.array(step), async (steps) => {
      let state: FeedState = newFeed(url, [], start);
      const given: (string | undefined)[] = [];
      for (const shown of steps) {
        const poll = await pollFeed(state, start, shown === null ? failing('timeout') : serving(shown));
        given.push(...titles(poll));
        state = poll.state;
      }
      expect(given.toSorted()).toEqual([...new Set(steps.flatMap((shown) => shown ?? []))].toSorted());
    }),
  );
});

const fetcher = new WebFetcher({ reach: loopbackToo });
const pool = new ReaderPool({ threads: 1 });
afterAll(async () => {
  await fetcher.close();
  await pool.close();
});

test('over HTTP: read, unchanged, a bomb, and well again', async () => {
  const feed =
    '<rss version="2.0"><channel><title>T</title><item><title>A</title><link>/a</link></item></channel></rss>';
  let body = feed;
  const server = await startWebServer({
    '/feed': (request, response) => {
      if (request.headers['if-none-match'] === `"${body.length}"`) response.writeHead(304).end();
      else
        response
          .writeHead(200, { 'content-type': 'application/rss+xml', etag: `"${body.length}"` })
          .end(body);
    },
  });
  const readers: FeedReaders = {
    fetch: (address, known) => fetcher.get(address, { ...known, wanted: 'feed' }),
    read: (document) => pool.readFeed(document),
  };
  const first = await pollFeed(newFeed(`${server.origin}/feed`, [], start), start, readers);
  expect(first.items).toEqual([{ id: `${server.origin}/a`, url: `${server.origin}/a`, title: 'A' }]);
  const second = await pollFeed(first.state, start, readers);
  expect(second.items).toEqual([]);
  body = `<!DOCTYPE rss [<!ENTITY a "${'lol'.repeat(100)}">]>${feed}`;
  const bombed = await pollFeed(second.state, start, readers);
  expect(bombed.state).toMatchObject({ failures: 1, problem: { code: 'bad-feed' } });
  body = feed.replace('</channel>', '<item><title>B</title><link>/b</link></item></channel>');
  expect(titles(await pollFeed(bombed.state, start, readers))).toEqual(['B']);
  server.close();
});
