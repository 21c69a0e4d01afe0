import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as allText } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type IngestShell, ingestCommand } from '../src/ingest/command/ingest-command.ts';
import { WebFetcher } from '../src/ingest/fetch/web-fetcher.ts';
import { ReaderPool } from '../src/ingest/reader-pool.ts';
import { createStore } from '../src/store/create-store.ts';
import type { Store, WorkspaceStore } from '../src/store/types.ts';
import { type Databases, startDatabases } from './databases.ts';
import { loopbackToo, type Routes, startWebServer } from './web-server.ts';

const saying = (name: string) =>
  `The mayor, ${name}, said that the dam above the town had held through the night. `.repeat(3).trim();
const page = (name: string) => `<html><title>${name}</title><p>${saying(name)}</p></html>`;

let databases: Databases;
let store: Store;
const pool = new ReaderPool({ threads: 1 });
const fetcher = new WebFetcher({ reach: loopbackToo });
let workspaces = 0;

beforeAll(async () => {
  databases = await startDatabases('embedded');
  store = createStore(await databases.open());
});
afterAll(async () => {
  await fetcher.close();
  await pool.close();
  await store.close();
  await databases.close();
});

/** A folder to work in and a workspace with the incident "dam", the same for every run in it. */
async function scene(files: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'incident-claims-'));
  const articles = join(folder, 'articles');
  await mkdir(articles);
  for (const [name, text] of Object.entries(files)) await writeFile(join(articles, name), text);
  workspaces += 1;
  const workspace = store.workspace(`W${workspaces}`);
  await workspace.createIncident({ slug: 'dam', title: 'The dam' });
  const run = async (sources: readonly string[], shell: Partial<IngestShell> = {}) => {
    const stdout = new PassThrough();
    const stderr = new PassThrough();
    const code = await ingestCommand([...sources, '--incident', 'dam'], {
      stdin: Readable.from([]),
      stdout,
      stderr,
      dataDir: folder,
      fetcher,
      pool,
      now: Date.now,
      signal: new AbortController().signal,
      open: async () => workspace,
      pause: () => 0,
      ...shell,
    });
    stdout.end();
    stderr.end();
    return { code, out: await allText(stdout), err: await allText(stderr) };
  };
  const count = async () => (await workspace.library.list())[0]?.articles;
  return { folder, articles, workspace, run, count };
}

async function serve(routes: Routes) {
  const server = await startWebServer(routes);
  onTestFinished(() => server.close());
  return server;
}

const feedOf =
  (...entries: readonly string[]): Routes[string] =>
  (_, response) => {
    const items = entries.map((name) => `<item><title>${name}</title><link>/${name}</link></item>`).join('');
    response
      .writeHead(200, { 'content-type': 'text/xml' })
      .end(`<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`);
  };

test('a folder: every article is added, every failure named; once more, all are known', async () => {
  const { articles, run, count } = await scene({
    'a.txt': saying('Ana'),
    'b.html': page('Ben'),
    'c.txt': '',
    'd.jpg': '',
  });
  await mkdir(join(articles, 'more'));
  await cp(join(import.meta.dirname, 'files'), join(articles, 'more'), { recursive: true });
  const first = await run([articles, 'missing.txt']);
  expect(first).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^3 new, 0 known already, 0 revised, 4 failed; \d+ claims\n$/),
  });
  expect(
    first.err
      .split('\n')
      .filter((line) => line.startsWith('not added'))
      .toSorted(),
  ).toEqual([
    `not added: ${articles}/c.txt: expected a text, this is empty (0 bytes)`,
    `not added: ${articles}/d.jpg: is not read: expected .txt, .text, .md, .html, .htm, .xhtml, .eml, .pdf`,
    `not added: ${articles}/more/scan.pdf: expected a PDF with text in it, this one holds pictures only (a scan?)`,
    'not added: missing.txt: is missing',
  ]);
  expect(first.err).toMatch(/^7 of 7, [\d.]+ a second, 0s left, 4 failed$/m);
  expect(await count()).toBe(3);
  const second = await run([articles]);
  expect(second.out).toBe('0 new, 3 known already, 0 revised, 3 failed; 0 claims\n');
  expect(await count()).toBe(3);
});

test('pages and feeds: only entries about the incident, each once', async () => {
  const routes: Record<string, Routes[string]> = {
    '/feed': feedOf('Dam-1', 'Fares', 'Dam-2'),
    '/Dam-1': page('Ana'),
    '/Dam-2': page('Ben'),
    '/Dam-3': page('Cid'),
    '/page': page('Dan'),
  };
  const server = await serve(routes);
  const { run } = await scene();
  const sources = [`${server.origin}/feed`, `${server.origin}/page`, '--keyword', 'dam'];
  const first = await run(sources);
  expect(first).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^3 new, 0 known already, 0 revised, 0 failed/),
  });
  expect(first.err).toContain(`${server.origin}/feed: 2 new entries\n`);
  routes['/feed'] = feedOf('Dam-3', 'Dam-1');
  const second = await run(sources);
  expect(second.err).toContain(`${server.origin}/feed: 1 new entry\n`);
  expect(second.out).toMatch(/^1 new, 1 known already/);
  expect(server.asked.filter((path) => path === '/Dam-1')).toHaveLength(1);
  expect(server.asked).not.toContain('/Fares');
});

test('what may pass is tried again, five times in all; what will not is not', async () => {
  let asked = 0;
  const server = await serve({
    '/busy': (_, response) => {
      asked += 1;
      if (asked < 3) response.writeHead(503).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page('Ana'));
    },
    '/down': (_, response) => response.writeHead(500).end(),
    '/gone': (_, response) => response.writeHead(410).end(),
  });
  const { run } = await scene();
  const got = await run(['busy', 'down', 'gone'].map((path) => `${server.origin}/${path}`));
  expect(got.out).toMatch(/^1 new, 0 known already, 0 revised, 2 failed/);
  expect(got.err).toContain(
    `not added: ${server.origin}/down: expected status 200, the server answered 500\n`,
  );
  const times = ['busy', 'down', 'gone'].map(
    (path) => server.asked.filter((other) => other === `/${path}`).length,
  );
  expect(times).toEqual([3, 5, 1]);
});

test('an entry that failed for now comes again with the next run, one that is gone does not', async () => {
  const routes: Record<string, Routes[string]> = {
    '/feed': feedOf('a', 'b'),
    '/a': (_, response) => response.writeHead(503).end(),
  };
  const server = await serve(routes);
  const { run } = await scene();
  expect((await run([`${server.origin}/feed`])).out).toMatch(/^0 new, .* 2 failed/);
  routes['/a'] = page('Ana');
  expect((await run([`${server.origin}/feed`])).out).toMatch(/^1 new, .* 0 failed/);
  expect(server.asked.filter((path) => path === '/b')).toHaveLength(1);
});

test('stopped in the middle, the same command goes on where it stopped and loses nothing', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `${index}.txt`);
  const { articles, workspace, run, count } = await scene(
    Object.fromEntries(names.map((name) => [name, saying(name)])),
  );
  const stop = new AbortController();
  const stopping: WorkspaceStore = {
    ...workspace,
    addArticle: async (slug, article) => {
      const added = await workspace.addArticle(slug, article);
      if ((await count()) === 5) stop.abort();
      return added;
    },
  };
  const first = await run([articles], { open: async () => stopping, signal: stop.signal });
  expect(first.code).toBe(130);
  expect(first.err).toContain('stopped; the same command goes on from here');
  const done = (await count()) ?? 0;
  expect(done).toBeGreaterThanOrEqual(5);
  expect(done).toBeLessThan(20);
  const second = await run([articles]);
  expect(second.err).toContain(`going on: ${done} were done before\n`);
  expect(second).toMatchObject({
    code: 0,
    out: expect.stringMatching(new RegExp(`^${20 - done} new, 0 known already`)),
  });
  expect(await count()).toBe(20);
});

test('when the store fails the command says so, and the same command goes on', async () => {
  const { articles, workspace, run, count } = await scene({
    'a.txt': saying('Ana'),
    'b.txt': saying('Ben'),
    'c.txt': saying('Cid'),
  });
  const connection = await databases.open();
  const doomed = createStore(connection).workspace('W');
  await doomed.createIncident({ slug: 'dam', title: 'The dam' });
  const failing: WorkspaceStore = {
    ...workspace,
    addArticle: async (slug, article) => {
      if ((await count()) === 1) {
        await connection.close();
        return doomed.addArticle(slug, article);
      }
      return workspace.addArticle(slug, article);
    },
  };
  const first = await run([articles], { open: async () => failing });
  expect(first.code).toBe(1);
  expect(first.err).toMatch(
    /^ingest: stopped by a failure: (?!Failed query).*\. So far: 1 new, .*The same command goes on from there\.$/m,
  );
  expect(await run([articles])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^2 new, 0 known already/),
  });
});

test('watching: what comes is added, a file that changed too, until Ctrl-C', async () => {
  const routes: Record<string, Routes[string]> = {
    '/feed': feedOf('a'),
    '/a': page('Ana'),
    '/b': page('Ben'),
  };
  const server = await serve(routes);
  const { articles, run, workspace } = await scene({ '1.txt': saying('Cid') });
  const stop = new AbortController();
  const steps: (() => Promise<void>)[] = [
    () => writeFile(join(articles, '2.txt'), saying('Dan')),
    () => writeFile(join(articles, '1.txt'), saying('Eve')),
    async () => {
      routes['/feed'] = feedOf('b', 'a');
      // An hour later the feed is due.
      clock += 3_600_000;
    },
    async () => stop.abort(),
  ];
  let clock = Date.now();
  const watched: WorkspaceStore = {
    ...workspace,
    addArticle: async (slug, article) => {
      const added = await workspace.addArticle(slug, article);
      seen.push(article.origin.kind);
      // The first pass gives two; from then on each addition is followed by the next step.
      if (seen.length >= 2) await steps.shift()?.();
      return added;
    },
  };
  const seen: string[] = [];
  const got = await run([articles, `${server.origin}/feed`, '--watch'], {
    open: async () => watched,
    signal: stop.signal,
    now: () => clock,
    times: { look: 20, settled: -60_000, retry: 1_000_000_000 },
  });
  expect(seen.slice(0, 2).toSorted()).toEqual(['feed', 'file']);
  expect(seen.slice(2)).toEqual(['file', 'file', 'feed']);
  expect(got).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^4 new, 0 known already, 1 revised, 0 failed/),
  });
  expect(got.err).toContain('Watching for more; Ctrl-C stops.\n');
});

test('standard input', async () => {
  const { run } = await scene();
  expect(await run(['-'], { stdin: Readable.from([saying('Ana')]) })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^1 new/),
  });
});

test('standard input without an end can be stopped', async () => {
  const { run } = await scene();
  const stop = new AbortController();
  const endless = async function* () {
    yield saying('Ana');
    stop.abort();
    await new Promise(() => {});
  };
  expect(await run(['-'], { stdin: endless(), signal: stop.signal })).toMatchObject({ code: 130 });
});

test('an incident that is not there', async () => {
  const { run, workspace } = await scene();
  const args = ['a.txt', '--incident', 'flood'];
  const got = await run(args.slice(0, 1), { open: async () => store.workspace('empty') });
  expect(got).toEqual({
    code: 2,
    out: '',
    err: 'ingest: expected the slug of an incident, got "dam"; there is none yet. --title TITLE creates it\n',
  });
  await run(['missing.txt', '--title', 'Created'], { open: async () => store.workspace('empty') });
  expect(await store.workspace('empty').library.list()).toMatchObject([{ slug: 'dam', title: 'Created' }]);
  expect(await workspace.library.list()).toMatchObject([{ title: 'The dam' }]);
});

test('words that make no sense', async () => {
  const { run } = await scene();
  expect(await run(['--quiet'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('More: ingest --help'),
  });
  expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage: ') });
});
