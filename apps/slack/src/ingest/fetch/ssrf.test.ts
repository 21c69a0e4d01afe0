import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loopbackToo, startWebServer, type WebServer } from '../../../test/web-server.ts';
import { publicWeb } from './reach.ts';
import { WebFetcher } from './web-fetcher.ts';

/** Names, as an attacker's own name server would answer for them. */
const names: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1'],
  'localhost.': ['127.0.0.1'],
  'a.localhost': ['127.0.0.1'],
  'metadata.google.internal': ['169.254.169.254'],
  'loopback.evil.example': ['127.0.0.1'],
  'loopback6.evil.example': ['::1'],
  'mapped.evil.example': ['::ffff:127.0.0.1'],
  'office.evil.example': ['10.0.0.5'],
  'one-of-two.evil.example': ['93.184.216.34', '10.0.0.5'],
  'link-local6.evil.example': ['fe80::1'],
  'nowhere.evil.example': [],
};

/** Addresses that must not be reached, each as it could be pasted; PORT is that of a server which would answer. */
const vectors: readonly [address: string, code: string][] = [
  ['http://127.0.0.1:PORT/', 'private-address'],
  ['http://127.0.0.1.:PORT/', 'private-address'],
  ['http://127.1:PORT/', 'private-address'],
  ['http://127.0.1:PORT/', 'private-address'],
  ['http://2130706433:PORT/', 'private-address'],
  ['http://0x7f000001:PORT/', 'private-address'],
  ['http://0x7f.0.0.1:PORT/', 'private-address'],
  ['http://0x7f.1:PORT/', 'private-address'],
  ['http://017700000001:PORT/', 'private-address'],
  ['http://0177.0.0.01:PORT/', 'private-address'],
  ['http://00000177.0x0.0.1:PORT/', 'private-address'],
  ['http://①②⑦.⓪.⓪.①:PORT/', 'private-address'],
  ['http://127。0。0。1:PORT/', 'private-address'],
  ['http://１２７.0.0.1:PORT/', 'private-address'],
  ['http://%31%32%37.0.0.1:PORT/', 'private-address'],
  ['http:\\\\127.0.0.1:PORT\\', 'private-address'],
  ['http:127.0.0.1:PORT', 'private-address'],
  ['http://\t127.0\n.0.1:PORT/', 'private-address'],
  ['http://0:PORT/', 'private-address'],
  ['http://0.0.0.0:PORT/', 'private-address'],
  ['http://127.0.0.2:PORT/', 'private-address'],
  ['http://127.255.255.254:PORT/', 'private-address'],
  ['http://[::1]:PORT/', 'private-address'],
  ['http://[::]:PORT/', 'private-address'],
  ['http://[0:0:0:0:0:0:0:1]:PORT/', 'private-address'],
  ['http://[::127.0.0.1]:PORT/', 'private-address'],
  ['http://[::ffff:127.0.0.1]:PORT/', 'private-address'],
  ['http://[::ffff:7f00:1]:PORT/', 'private-address'],
  ['http://[0000::ffff:7f00:0001]:PORT/', 'private-address'],
  ['http://[::ffff:0:127.0.0.1]:PORT/', 'private-address'],
  ['http://[64:ff9b::127.0.0.1]:PORT/', 'private-address'],
  ['http://[64:ff9b:1::7f00:1]:PORT/', 'private-address'],
  ['http://[2002:7f00:1::]:PORT/', 'private-address'],
  ['http://[2001:0:7f00:1::]:PORT/', 'private-address'],
  ['http://[fe80::1]:PORT/', 'private-address'],
  ['http://[fe80::1%25lo]:PORT/', 'bad-url'],
  ['http://[fc00::1]:PORT/', 'private-address'],
  ['http://[fd00:ec2::254]/latest/meta-data/', 'private-address'],
  ['http://[fec0::1]/', 'private-address'],
  ['http://[ff02::1]/', 'private-address'],
  ['http://169.254.169.254/latest/meta-data/', 'private-address'],
  ['http://2852039166/latest/meta-data/', 'private-address'],
  ['http://0xa9fea9fe/', 'private-address'],
  ['http://[::ffff:a9fe:a9fe]/', 'private-address'],
  ['http://100.100.100.200/', 'private-address'],
  ['http://168.63.129.16/', 'private-address'],
  ['http://192.0.0.192/', 'private-address'],
  ['http://10.0.0.1/', 'private-address'],
  ['http://172.16.0.1/', 'private-address'],
  ['http://192.168.0.1/', 'private-address'],
  ['http://198.18.0.1/', 'private-address'],
  ['http://224.0.0.1/', 'private-address'],
  ['http://255.255.255.255/', 'private-address'],
  ...Object.keys(names).map((name): [string, string] => [
    `http://${name}:PORT/`,
    name === 'nowhere.evil.example' ? 'host-not-found' : 'private-address',
  ]),
  ['http://example.org@127.0.0.1:PORT/', 'credentials-in-url'],
  ['http://127.0.0.1:PORT@example.org/', 'credentials-in-url'],
  ['file:///etc/passwd', 'bad-scheme'],
  ['gopher://127.0.0.1:PORT/_GET', 'bad-scheme'],
  ['dict://127.0.0.1:PORT/', 'bad-scheme'],
  ['ftp://127.0.0.1:PORT/', 'bad-scheme'],
  ['unix:/var/run/docker.sock', 'bad-scheme'],
  ['//127.0.0.1:PORT/', 'bad-url'],
  ['http://256.256.256.256/', 'bad-url'],
];

/** Where a redirect must not lead. The server that redirects is the one address of loopback that may be reached. */
const elsewhere: readonly [location: string, code: string][] = [
  ['http://127.0.0.2/', 'private-address'],
  ['//[::1]/', 'private-address'],
  ['http://0/', 'private-address'],
  ['http://169.254.169.254/latest/meta-data/', 'private-address'],
  ['http://[::ffff:169.254.169.254]/', 'private-address'],
  ['http://0xa9fea9fe/', 'private-address'],
  ['http://10.0.0.1/', 'private-address'],
  ['http://office.evil.example/', 'private-address'],
  ['http://one-of-two.evil.example/', 'private-address'],
  ['http://nowhere.evil.example/', 'host-not-found'],
  ['http://u:p@example.org/', 'credentials-in-url'],
  ['file:///etc/passwd', 'bad-scheme'],
  ['javascript:alert(1)', 'bad-scheme'],
  ['http://[fe80::1%25lo]/', 'bad-url'],
];

let server: WebServer;
const resolve = async (host: string) => (names[host] ?? []).map(record);
// Any port, so that nothing but the address stands between the fetcher and the server.
const outside = new WebFetcher({ reach: { ...publicWeb, allowsPort: () => true }, resolve });
const insider = new WebFetcher({ reach: loopbackToo, resolve });

beforeAll(async () => {
  server = await startWebServer({
    '/': 'a secret',
    '/robots.txt': (_, response) => response.writeHead(404, { connection: 'close' }).end(),
    ...Object.fromEntries(elsewhere.map(([location], index) => [`/${index}`, redirectTo(location)])),
  });
});
afterAll(async () => {
  await outside.close();
  await insider.close();
  server.close();
});

test.each(vectors)('%j is refused', async (address, code) => {
  const got = await outside.get(address.replaceAll('PORT', String(server.port)), { ignoreRobots: true });
  expect(got).toMatchObject({ refusal: { code } });
  expect(server.asked).toEqual([]);
});

test.each(elsewhere)('a redirect to %j is refused', async (location, code) => {
  const index = elsewhere.findIndex(([other]) => other === location);
  const got = await insider.get(`${server.origin}/${index}`, { ignoreRobots: true });
  expect(got).toMatchObject({ refusal: { code } });
});

test('robots.txt is guarded as pages are', async () => {
  expect(await insider.get('http://office.evil.example/')).toMatchObject({
    refusal: { code: 'private-address' },
  });
});

test('a name that resolves to the server first and to the metadata service next is refused', async () => {
  const answers = ['127.0.0.1', '169.254.169.254'];
  const fetcher = new WebFetcher({
    reach: loopbackToo,
    resolve: async () => [record(answers.shift() ?? '')],
  });
  // robots.txt is asked for first and ends its connection, so the page needs a second one.
  expect(await fetcher.get(`http://rebind.evil.example:${server.port}/`)).toEqual({
    refusal: {
      code: 'private-address',
      message:
        'expected a server on the public internet, but rebind.evil.example (169.254.169.254) is a link-local address',
      again: false,
    },
  });
  expect(server.asked.at(-1)).toBe('/robots.txt');
  await fetcher.close();
});

test('the socket has the last word', async () => {
  const verdicts = [null, 'a loopback address'];
  const fetcher = new WebFetcher({
    reach: { addressProblem: () => verdicts.shift() ?? null, allowsPort: () => true },
    resolve: async () => [record('127.0.0.1')],
  });
  const before = server.asked.length;
  const got = await fetcher.get(`http://news.example:${server.port}/`, { ignoreRobots: true });
  expect(got).toMatchObject({ refusal: { code: 'private-address' } });
  expect(server.asked.length).toBe(before);
  await fetcher.close();
});

function redirectTo(location: string): RequestListener {
  return (_, response) => response.writeHead(302, { location }).end();
}

function record(address: string) {
  return { address, family: address.includes(':') ? 6 : 4 };
}
