import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackToo, startWebServer, type WebServer } from '../../../test/web-server.ts';
import { WebFetcher } from './web-fetcher.ts';

const html = { 'content-type': 'text/html' };
const article = '<p>The mayor said the dam held.</p>';
const zeros = Buffer.alloc(20_000_000);

const routes: Readonly<Record<string, RequestListener>> = {
  '/plain': answer({
    'content-type': 'Text/HTML; charset="Windows-1252"',
    etag: '"1"',
    'last-modified': 'Wed',
  }),
  '/gzip': answer({ ...html, 'content-encoding': 'gzip' }, gzipSync(article)),
  '/x-gzip': answer({ ...html, 'content-encoding': 'X-GZIP' }, gzipSync(article)),
  '/brotli': answer({ ...html, 'content-encoding': 'br' }, brotliCompressSync(article)),
  '/deflate': answer({ ...html, 'content-encoding': 'deflate' }, deflateSync(article)),
  '/twice': answer({ ...html, 'content-encoding': 'br, gzip' }, gzipSync(brotliCompressSync(article))),
  '/moved': redirect('/plain'),
  '/moved-3': redirect('moved-2'),
  '/moved-2': redirect('//127.0.0.1:PORT/moved#here'),

  '/gzip-bomb': answer({ ...html, 'content-encoding': 'gzip' }, gzipSync(zeros)),
  '/brotli-bomb': answer({ ...html, 'content-encoding': 'br' }, brotliCompressSync(zeros)),
  '/bomb-in-bomb': answer({ ...html, 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(zeros))),
  '/packed-thrice': answer({ ...html, 'content-encoding': 'gzip, gzip, gzip' }, gzipSync(article)),
  '/packed-oddly': answer({ ...html, 'content-encoding': 'zstd' }),
  '/not-packed': answer({ ...html, 'content-encoding': 'gzip' }, 'not gzip at all'),
  '/not-brotli': answer({ ...html, 'content-encoding': 'br' }, 'not brotli at all'),
  '/half-packed': answer({ ...html, 'content-encoding': 'gzip' }, gzipSync(article).subarray(0, 20)),
  '/large': answer(html, zeros),
  '/endless': (request, response) => {
    response.writeHead(200, html);
    const write = () => {
      while (!request.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', write);
    write();
  },
  '/slow-body': (request, response) => {
    response.writeHead(200, html);
    drip(request, () => response.write('x'));
  },
  '/slow-headers': (request) => {
    request.socket.write('HTTP/1.1 200 OK\r\n');
    drip(request, () => request.socket.write('X-Slow: 1\r\n'));
  },
  '/silent': () => {},
  '/long-headers': answer({ ...html, 'x-long': 'x'.repeat(100_000) }),
  '/hangs-up': (request) => request.socket.destroy(),
  '/hangs-up-midway': (request, response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' });
    response.write('half', () => request.socket.destroy());
  },
  '/not-http': (request) => request.socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
  '/circle': redirect('/circle-2'),
  '/circle-2': redirect('/circle'),
  '/itself': redirect('/itself'),
  '/moved-4': redirect('/moved-3'),
  '/moved-nowhere': (_, response) => response.writeHead(302).end(),
  '/image': answer({ 'content-type': 'image/png' }),
  '/zip': answer({ 'content-type': 'application/zip' }),
  '/typeless': answer({}),
  '/feed': answer({ 'content-type': 'application/rss+xml' }),
  '/unchanged-unasked': status(304),
  '/no-content': status(204),
  '/forbidden': status(403),
  '/gone': status(410),
  '/teapot': status(418),
  '/broken': status(500),
  '/busy': status(503, { 'retry-after': '120' }),
  '/too-many': status(429, { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }),
  '/too-many-for-ever': status(429, { 'retry-after': '99999999' }),
};

let server: WebServer;
const now = () => Date.UTC(2026, 0, 1);
const limits = { timeout: 1000, mostBytes: 1_000_000 };
const fetcher = new WebFetcher({ reach: loopbackToo, limits, now });
const get = (path: string, options = {}) =>
  fetcher.get(`${server.origin}${path}`, { ignoreRobots: true, ...options });

beforeAll(async () => {
  server = await startWebServer(routes);
});
afterAll(async () => {
  await fetcher.close();
  server.close();
});

describe('what comes', () => {
  test('with its type, its charset, its marks for the next time', async () => {
    expect(await get('/plain')).toEqual({
      url: `${server.origin}/plain`,
      type: 'text/html',
      charset: 'Windows-1252',
      etag: '"1"',
      lastModified: 'Wed',
      bytes: Buffer.from(article),
    });
  });

  test.each(['/gzip', '/x-gzip', '/brotli', '/deflate', '/twice'])('unpacked: %s', async (path) => {
    expect(await get(path)).toMatchObject({ type: 'text/html', bytes: Buffer.from(article) });
  });

  test.each(['/moved', '/moved-2', '/moved-3'])('at the end of redirects: %s', async (path) => {
    expect(await get(path)).toMatchObject({ url: `${server.origin}/plain`, bytes: Buffer.from(article) });
  });

  test('a feed where one is wanted', async () => {
    expect(await get('/feed', { wanted: 'feed' })).toMatchObject({ type: 'application/rss+xml' });
  });
});

test.each([
  ['/gzip-bomb', 'too-large', 'expected at most 1 MB once unpacked, more came'],
  ['/brotli-bomb', 'too-large', 'expected at most 1 MB once unpacked, more came'],
  ['/bomb-in-bomb', 'too-large', 'expected at most 1 MB once unpacked, more came'],
  ['/large', 'too-large', 'expected at most 1 MB once unpacked, more came'],
  ['/endless', 'too-large', 'expected at most 1 MB once unpacked, more came'],
  ['/packed-thrice', 'bad-response', 'expected a body packed once, it is packed 3 times'],
  ['/packed-oddly', 'bad-response', 'expected a body packed as gzip, br, got zstd'],
  ['/not-packed', 'bad-response', /^the answer of 127.* could not be unpacked \(Z_DATA_ERROR\)$/],
  ['/not-brotli', 'bad-response', /^the answer of 127.* could not be unpacked \(/],
  ['/half-packed', 'bad-response', /^the answer of 127.* could not be unpacked \(Z_BUF_ERROR\)$/],
  ['/slow-body', 'timeout', /^127.* did not finish its answer within 1 s$/],
  ['/slow-headers', 'timeout', /^127.* did not finish its answer within 1 s$/],
  ['/silent', 'timeout', /^127.* did not finish its answer within 1 s$/],
  ['/long-headers', 'bad-response', /^127.* did not answer with sound HTTP \(UND_ERR_HEADERS_OVERFLOW\)$/],
  ['/hangs-up', 'bad-response', /^127.* broke off before its answer was complete$/],
  ['/hangs-up-midway', 'bad-response', /^127.* broke off before its answer was complete$/],
  ['/not-http', 'bad-response', /^127.* did not answer with sound HTTP/],
  ['/circle', 'redirect-loop', /^the server sends readers round in a circle, back to http:.*\/circle$/],
  ['/itself', 'redirect-loop', /^the server sends readers round in a circle, back to http:.*\/itself$/],
  ['/moved-4', 'too-many-redirects', 'expected at most 3 redirects, there was one more'],
  ['/moved-nowhere', 'bad-redirect', 'expected the address that the server redirects to, it gave none'],
  ['/image', 'content-type', 'expected a page (HTML, plain text or PDF), the server sent image/png'],
  ['/zip', 'content-type', 'expected a page (HTML, plain text or PDF), the server sent application/zip'],
  ['/typeless', 'content-type', 'expected a page (HTML, plain text or PDF), the server sent no content type'],
  ['/feed', 'content-type', 'expected a page (HTML, plain text or PDF), the server sent application/rss+xml'],
  ['/unchanged-unasked', 'http-status', 'expected status 200, the server answered 304'],
  ['/no-content', 'http-status', 'expected status 200, the server answered 204'],
  [
    '/forbidden',
    'http-status',
    'expected status 200, the server answered 403: it does not let this program in',
  ],
  ['/missing', 'http-status', 'expected status 200, the server answered 404: there is no such page'],
  ['/gone', 'http-status', 'expected status 200, the server answered 410: the page is gone'],
  ['/teapot', 'http-status', 'expected status 200, the server answered 418'],
])('%s is refused: %s', async (path, code, message) => {
  const again = ['timeout', 'bad-response'].includes(code);
  const text = typeof message === 'string' ? message : expect.stringMatching(message);
  expect(await get(path)).toEqual({ refusal: { code, message: text, again } });
});

test.each([
  ['/broken', undefined],
  ['/busy', 120],
  ['/too-many', 60],
  ['/too-many-for-ever', 86_400],
])('%s: come back later', async (path, after) => {
  const got = await get(path);
  expect(got).toMatchObject({ refusal: { code: 'server-busy', again: true } });
  expect('refusal' in got && got.refusal.after).toBe(after);
});

test('a server that is not there', async () => {
  const gone = await startWebServer({});
  gone.close();
  expect(await fetcher.get(gone.origin, { ignoreRobots: true })).toMatchObject({
    refusal: { code: 'unreachable', message: `127.0.0.1:${gone.port} could not be reached (ECONNREFUSED)` },
  });
});

test.each([
  ['ENOTFOUND', 'host-not-found', false],
  ['EAI_AGAIN', 'dns-failed', true],
])('a name server that says %s', async (code, refusal, again) => {
  const lost = new WebFetcher({ resolve: () => Promise.reject(Object.assign(new Error(code), { code })) });
  expect(await lost.get('https://news.example/')).toMatchObject({ refusal: { code: refusal, again } });
  await lost.close();
});

test('a caller who stops', async () => {
  const stop = new AbortController();
  const got = get('/silent', { signal: stop.signal });
  stop.abort();
  expect(await got).toMatchObject({ refusal: { code: 'stopped', again: true } });
});

test('a fetcher that is closed', async () => {
  const closing = new WebFetcher({ reach: loopbackToo });
  const got = closing.get(`${server.origin}/silent`, { ignoreRobots: true });
  await closing.close();
  expect(await got).toMatchObject({ refusal: { code: 'stopped' } });
});

test('the worker of a broken page goes on with the next', async () => {
  const paths = ['/gzip-bomb', '/plain', '/endless', '/hangs-up', '/plain'];
  const got = await Promise.all(paths.map((path) => get(path)));
  expect(got.map((one) => ('refusal' in one ? one.refusal.code : 'bytes' in one && one.type))).toEqual([
    'too-large',
    'text/html',
    'too-large',
    'bad-response',
    'text/html',
  ]);
});

function answer(
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = article,
): RequestListener {
  return (_, response) => response.writeHead(200, headers).end(body);
}

function status(code: number, headers: Readonly<Record<string, string>> = {}): RequestListener {
  return (_, response) => response.writeHead(code, headers).end();
}

function redirect(location: string): RequestListener {
  return (_, response) =>
    response.writeHead(302, { location: location.replace('PORT', String(server.port)) }).end();
}

/** Something every 50 ms, until the client gives up. */
function drip(request: { readonly socket: NodeJS.EventEmitter }, write: () => void): void {
  const timer = setInterval(write, 50);
  request.socket.on('close', () => clearInterval(timer));
}
