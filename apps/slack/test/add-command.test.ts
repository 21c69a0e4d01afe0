import { readFile } from 'node:fs/promises';
import { checkBlocks } from '@incident/slack-sim';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleFetcher } from '../src/ingest/fetch-article.ts';
import type { Connection } from '../src/store/connection/connection.ts';
import { createStore } from '../src/store/create-store.ts';
import { ids } from '../src/views/ids.ts';
import { type Databases, startDatabases } from './databases.ts';
import { shownText } from './shown-text.ts';
import { type Scene, startScene, transports } from './start-scene.ts';
import { loopbackToo, startWebServer, type WebServer } from './web-server.ts';

const said = 'The mayor said that the dam above the town had held through the night. '.repeat(4);
const page = (title: string, text: string) =>
  `<html><title>${title}</title><article><p>${text}</p></article></html>`;
const nasty = '&lt;!channel&gt; &lt;https://evil.example|here&gt; &lt;@U1&gt;';

describe.each(transports)('over %s', (transport) => {
  let databases: Databases;
  let connection: Connection;
  let scene: Scene;
  let web: WebServer;
  const fetcher = articleFetcher({ reach: loopbackToo });
  let edited = 'one';
  beforeAll(async () => {
    const wordpress = await readFile(new URL('./pages/wordpress.html', import.meta.url), 'utf8');
    web = await startWebServer({
      '/dam': wordpress,
      '/copy': wordpress.replaceAll(/<link rel="canonical"[^>]*>/g, ''),
      '/nasty': page(nasty, said),
      '/edited': (_, response) => {
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(page('The mayor', `${said} It is version ${edited}, the police said.`));
      },
      '/slow': () => undefined,
      '/inside': (_, response) => {
        response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
      },
    });
    databases = await startDatabases('embedded');
    connection = await databases.open();
    const workspace = createStore(connection).workspace('main');
    await workspace.createIncident({ slug: 'dam', title: 'The dam', date: '2024-02-28' });
    const { library, audit, createIncident, addArticle } = workspace;
    scene = await startScene(transport, library, Date.now, {
      incidents: { create: createIncident, fetchArticle: fetcher.fetch, addArticle, audit },
    });
  }, 120_000);
  afterAll(async () => {
    await scene.sim.close();
    await fetcher.close();
    await connection.close();
    await databases.close();
    web.close();
  });

  /** What Ana is told, in order: what is read, then what came of it. */
  const add = async (...paths: readonly string[]) => {
    const before = scene.seen().length;
    const addresses = paths.map((path) => (path.startsWith('/') ? web.origin + path : path));
    const { acked } = await scene.type(`add dam ${addresses.join(' ')}`);
    expect(acked).toBe(true);
    const answers = () => scene.seen().slice(before);
    await expect.poll(() => answers().length, { timeout: 30_000 }).toBe(2);
    for (const { blocks, ephemeralFor } of answers()) {
      expect(checkBlocks(blocks, 'message')).toEqual([]);
      expect(ephemeralFor).toBeDefined();
    }
    const [reading, done] = answers();
    return { reading: shownText(reading?.blocks), done: shownText(done?.blocks), message: done };
  };

  test('an article is read, then shown with outlet, date and claims; its incident opens', async () => {
    const { reading, done, message } = await add('/dam');
    expect(reading).toBe(
      `Reading 1 address for The dam …\n\`${web.origin}/dam\`\nWhat came of them follows here. It is added to \`dam\`.`,
    );
    expect(done).toMatch(
      /^The dam: 1 article added\. Open\n\*<http:\/\/127\.0\.0\.1:\d+\/dam\|Dam held through the night, mayor says>\* · The Valley Courier · 29 Feb 2024\n(\d+) claims, \1 new$/,
    );
    if (message === undefined) throw new Error('There is no answer.');
    await (await scene.click(message, ids.actions.openIncident)).settled();
    await expect.poll(() => shownText(scene.seen().at(-1)?.blocks)).toMatch(/^The dam\n[^\n]*1 article/);
  }, 60_000);

  test('the same address, and the same text elsewhere, are the article that is here', async () => {
    const { done } = await add('/dam', '/copy');
    expect(done).toMatch(/^The dam: 2 already here\. Open\n/);
    expect(
      done.match(/Already here: \*<http[^|]*\/dam\|Dam held through the night, mayor says>\*/g),
    ).toHaveLength(2);
  }, 60_000);

  test('an article that was edited is a new version of itself', async () => {
    expect((await add('/edited')).done).toMatch(/\n\d+ claims, (\d+|none) new$/);
    edited = 'two';
    expect((await add('/edited')).done).toMatch(
      /^The dam: 1 article brought up to date\. Open\n.*\nA new version of an article that was here: \d+ claims, (\d+|none) new$/,
    );
  }, 60_000);

  test('each address that gives nothing has its reason, and stops no other', async () => {
    const { done } = await add('/missing', 'http://10.0.0.1/', '/inside', '/nasty');
    expect(done).toMatch(/^The dam: 1 article added, 3 not added\. Open\n/);
    expect(done).toMatch(/\/missing`\nNot added: [^\n]*404[^\n]*\.\n/);
    expect(
      done.match(/Not added: expected a server on the public internet, but 10\.0\.0\.1 is [^\n]+\./g),
    ).toHaveLength(2);
    expect(done).toContain('&lt;!channel&gt; &lt;https://evil.example|here&gt; &lt;@U1&gt;');
    expect(done).not.toMatch(/<(?!http:\/\/127)/);
  }, 60_000);

  test('who added what is written down, once for each change', async () => {
    const { rows } = await connection.pool.query('select action, subject, detail from audit order by id');
    expect(
      rows.map(({ action, subject, detail }) => [action, subject, detail.address, detail.outcome]),
    ).toEqual([
      ['article.add', 'dam', `${web.origin}/dam`, 'new'],
      ['article.add', 'dam', `${web.origin}/edited`, 'new'],
      ['article.add', 'dam', `${web.origin}/edited`, 'revised'],
      ['article.add', 'dam', `${web.origin}/nasty`, 'new'],
    ]);
  });

  test('a stop gives up what does not answer, says so, and keeps what came', async () => {
    const before = scene.seen().length;
    await scene.type(`add dam ${web.origin}/slow`);
    await expect.poll(() => web.asked).toContain('/slow');
    await scene.stop();
    expect(scene.seen()).toHaveLength(before + 2);
    expect(shownText(scene.seen().at(-1)?.blocks)).toMatch(
      /^The dam: 1 not added\. Open\n.*\/slow`\nNot added: stopped before the answer was complete\.$/,
    );
  }, 60_000);
});
