import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loopbackToo, startWebServer, type WebServer } from '../../test/web-server.ts';
import { WebFetcher } from './fetch/web-fetcher.ts';
import { articleFromFile, articleFromStream, articleFromUrl, type Readers } from './incoming.ts';
import { ReaderPool } from './reader-pool.ts';

const words = 'The mayor said that the dam above the town had held through the night. ';
const text = words.repeat(3).trim();

let server: WebServer;
const readers: Readers = {
  fetcher: new WebFetcher({ reach: loopbackToo }),
  pool: new ReaderPool({ threads: 1 }),
  now: () => Date.UTC(2024, 1, 29, 12),
};
const fetchedAt = '2024-02-29T12:00:00.000Z';

beforeAll(async () => {
  server = await startWebServer({
    '/news': `<html><title>The dam held</title><meta property="og:site_name" content="Courier"><p>${text}</p></html>`,
    '/robots.txt': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /closed'),
    '/closed': `<p>${text}</p>`,
    '/short': '<p>Please wait.</p>',
    '/deep': `${'<div>'.repeat(20_000)}${text}`,
  });
});
afterAll(async () => {
  server.close();
  await readers.fetcher.close();
  await readers.pool.close();
});

test('from an address, as the store takes it', async () => {
  expect(await articleFromUrl(`${server.origin}/news`, readers)).toEqual({
    text,
    title: 'The dam held',
    outlet: 'Courier',
    url: `${server.origin}/news`,
    canonicalUrl: `${server.origin}/news`,
    fetchedAt,
    origin: { kind: 'url', from: `${server.origin}/news` },
  });
});

test.each([
  ['/closed', 'robots'],
  ['/short', 'no-article'],
  ['/deep', 'too-complex'],
  ['/missing', 'http-status'],
])('%s gives none: %s', async (path, code) => {
  expect(await articleFromUrl(server.origin + path, readers)).toMatchObject({ refusal: { code } });
});

test('a workspace may be excepted from robots.txt', async () => {
  const from = { kind: 'feed', from: 'https://news.example/feed' } as const;
  const got = await articleFromUrl(`${server.origin}/closed`, readers, { ignoreRobots: true }, from);
  expect(got).toMatchObject({ text, origin: from });
});

test('from files and standard input', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'incident-claims-'));
  const path = join(folder, 'a.txt');
  await writeFile(path, text);
  await writeFile(join(folder, 'b.eml'), `From: Ana <a@b.example>\r\n\r\n${text}`);
  expect(await articleFromFile(path, readers)).toEqual({
    text,
    fetchedAt,
    origin: { kind: 'file', from: path },
  });
  expect(await articleFromFile(join(folder, 'b.eml'), readers)).toMatchObject({
    byline: 'Ana',
    origin: { kind: 'mail' },
  });
  expect(await articleFromFile(folder, readers)).toMatchObject({ refusal: { code: 'bad-file' } });
  expect(await articleFromStream(Readable.from([text]), readers)).toEqual({
    text,
    fetchedAt,
    origin: { kind: 'stdin', from: '-' },
  });
  expect(await articleFromStream(Readable.from(['']), readers)).toMatchObject({
    refusal: { code: 'bad-text' },
  });
});
