import type { ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { loopbackToo, type Routes, startWebServer } from '../../../test/web-server.ts';
import { WebFetcher } from './web-fetcher.ts';

const page = 'The mayor said the dam held.';
const robots =
  (text: string, status = 200): Routes[string] =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'text/plain' }).end(text);

async function visit(routes: Routes, clock = { now: 0 }) {
  const server = await startWebServer(routes);
  const fetcher = new WebFetcher({
    reach: loopbackToo,
    now: () => clock.now,
    limits: { timeout: 2000 },
    userAgent: 'IncidentClaims/1.0 (desk@news.example)',
  });
  onTestFinished(async () => {
    await fetcher.close();
    server.close();
  });
  return { server, get: (path: string, options = {}) => fetcher.get(`${server.origin}${path}`, options) };
}

test.each([
  ['no file', {}, true],
  ['an empty file', { '/robots.txt': robots('') }, true],
  ['nothing for us', { '/robots.txt': robots('User-agent: OtherBot\nDisallow: /') }, true],
  ['other folders', { '/robots.txt': robots('User-agent: *\nDisallow: /search') }, true],
  [
    'our name let in',
    { '/robots.txt': robots('User-agent: *\nDisallow: /\n\nUser-agent: incidentclaims\nAllow: /') },
    true,
  ],
  ['a longer allow', { '/robots.txt': robots('User-agent: *\nDisallow: /\nAllow: /news/') }, true],
  ['not a robots.txt at all', { '/robots.txt': '<!DOCTYPE html><p>Welcome' }, true],
  ['forbidden to read', { '/robots.txt': robots('', 403) }, true],
  [
    'rules behind the first 500 KB',
    { '/robots.txt': robots(`${'#\n'.repeat(256_100)}User-agent: *\nDisallow: /`) },
    true,
  ],
  ['everything', { '/robots.txt': robots('User-agent: *\nDisallow: /') }, false],
  ['our name', { '/robots.txt': robots('User-agent: IncidentClaims\nDisallow: /news\n') }, false],
  ['a byte order mark', { '/robots.txt': robots('\u{FEFF}User-agent: *\r\nDisallow: /') }, false],
  ['a pattern', { '/robots.txt': robots('user-agent: *\ndisallow: /*/1$') }, false],
])('robots.txt: %s', async (_, routes, allowed) => {
  const { server, get } = await visit({ ...routes, '/news/1': page });
  const refusal = {
    code: 'robots',
    message: `the robots.txt of 127.0.0.1:${server.port} does not let programs fetch /news/1`,
    again: false,
  };
  expect(await get('/news/1')).toEqual(
    allowed ? expect.objectContaining({ type: 'text/html' }) : { refusal },
  );
  expect(server.asked).toEqual(['/robots.txt', ...(allowed ? ['/news/1'] : [])]);
  expect(await get('/news/1', { ignoreRobots: true })).toHaveProperty('bytes');
});

test.each([
  ['fails', robots('', 500)],
  ['breaks off', (request: { socket: { destroy(): void } }) => request.socket.destroy()],
] as const)('a robots.txt that %s lets nothing in until it is there', async (_, route) => {
  const routes: Record<string, Routes[string]> = { '/robots.txt': route, '/news/1': page };
  const { get } = await visit(routes);
  expect(await get('/news/1')).toMatchObject({ refusal: { code: 'robots-unreachable', again: true } });
  routes['/robots.txt'] = robots('');
  expect(await get('/news/1')).toHaveProperty('bytes');
});

test('a robots.txt that takes too long to match keeps the page out', async () => {
  const path = `/${'a'.repeat(1000)}`;
  const rules = `User-agent: *\n${`Disallow: /*${'a'.repeat(990)}b\n`.repeat(200)}`;
  const { server, get } = await visit({ '/robots.txt': robots(rules), [path]: page, '/a': page });
  const message = `the robots.txt of 127.0.0.1:${server.port} is too long to look up so long an address in`;
  expect(await get(path)).toEqual({ refusal: { code: 'robots', message, again: false } });
  expect(await get('/a')).toHaveProperty('bytes');
});

test('robots.txt of the place that a redirect leads to counts too', async () => {
  const target = await visit({ '/robots.txt': robots('User-agent: *\nDisallow: /'), '/1': page });
  const source = await visit({
    '/1': (_, response) => response.writeHead(301, { location: `${target.server.origin}/1` }).end(),
  });
  expect(await source.get('/1')).toMatchObject({ refusal: { code: 'robots' } });
  expect(target.server.asked).toEqual(['/robots.txt']);
});

test('robots.txt is asked for once a day', async () => {
  const clock = { now: 0 };
  const { server, get } = await visit({ '/1': page, '/2': page }, clock);
  await Promise.all([get('/1'), get('/2')]);
  clock.now += 23 * 3600 * 1000;
  await get('/1');
  expect(server.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  clock.now += 3600 * 1000;
  await get('/1');
  expect(server.asked.filter((path) => path === '/robots.txt')).toHaveLength(2);
});

test('one request at a time per host, whatever happened to the one before', async () => {
  let running = 0;
  let most = 0;
  const slow: Routes[string] = (request, response) => {
    running += 1;
    most = Math.max(most, running);
    setTimeout(() => {
      running -= 1;
      if (request.url === '/2') request.socket.destroy();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end(page);
    }, 30);
  };
  const { get } = await visit({ '/1': slow, '/2': slow, '/3': slow, '/4': slow });
  const got = await Promise.all(['/1', '/2', '/3', '/4'].map((path) => get(path)));
  expect(got.map((one) => 'bytes' in one)).toEqual([true, false, true, true]);
  expect(most).toBe(1);
});

test('different hosts at the same time', async () => {
  // Nobody is answered before both have asked.
  const waiting: ServerResponse[] = [];
  const both: Routes[string] = (_, response) => {
    waiting.push(response.writeHead(200, { 'content-type': 'text/html' }));
    if (waiting.length === 2) for (const one of waiting) one.end(page);
  };
  const server = await startWebServer({ '/a': both, '/b': both });
  const fetcher = new WebFetcher({
    reach: loopbackToo,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  });
  const got = await Promise.all(
    ['a', 'b'].map((name) => fetcher.get(`http://${name}.example:${server.port}/${name}`)),
  );
  expect(got.every((one) => 'bytes' in one)).toBe(true);
  await fetcher.close();
  server.close();
});

test('what has not changed is not sent again', async () => {
  const { get } = await visit({
    '/1': (request, response) => {
      const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
      if (etag === '"7"' || since === 'Wed, 03 May 2023 10:00:00 GMT') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html', etag: '"7"' }).end(page);
    },
  });
  expect(await get('/1')).toMatchObject({ etag: '"7"' });
  expect(await get('/1', { etag: '"7"' })).toEqual({ unchanged: true });
  expect(await get('/1', { lastModified: 'Wed, 03 May 2023 10:00:00 GMT' })).toEqual({ unchanged: true });
  expect(await get('/1', { etag: '"6"' })).toHaveProperty('bytes');
});

test('says who asks, and for what', async () => {
  let headers = {};
  const { get } = await visit({
    '/1': (request, response) => {
      headers = request.headers;
      response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    },
  });
  await get('/1', { ignoreRobots: true });
  expect(headers).toMatchObject({
    'user-agent': 'IncidentClaims/1.0 (desk@news.example)',
    accept: 'text/html, application/xhtml+xml, text/plain, application/pdf, */*;q=0.1',
    'accept-encoding': 'gzip, br',
  });
  expect(headers).not.toHaveProperty('cookie');
});
