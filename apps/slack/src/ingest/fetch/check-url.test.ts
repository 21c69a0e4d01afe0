import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RefusalError } from '../refusal.ts';
import { checkUrl } from './check-url.ts';
import { publicWeb } from './reach.ts';

test.each([
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://Example.ORG:443/News?id=1#top', 'https://example.org/News?id=1'],
  ['http://example.org:80/', 'http://example.org/'],
  ['http://example.org:443/', 'http://example.org:443/'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['http://8.8.8.8/', 'http://8.8.8.8/'],
  ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/'],
])('%s', (text, href) => {
  expect(checkUrl(text, publicWeb).href).toBe(href);
});

test.each([
  ['', 'bad-url: expected a web address such as https://example.org/news, got ""'],
  ['example.org', 'bad-url: expected a web address such as https://example.org/news, got "example.org"'],
  ['http://', 'bad-url: expected a web address such as https://example.org/news, got "http://"'],
  [
    `http://a.example/${'x'.repeat(2000)}`,
    /^bad-url: expected an address of at most 2000 characters, got 2017/,
  ],
  ['ftp://example.org/', 'bad-scheme: expected an address with http: or https:, got ftp:'],
  ['file:///etc/passwd', 'bad-scheme: expected an address with http: or https:, got file:'],
  ['javascript:alert(1)', 'bad-scheme: expected an address with http: or https:, got javascript:'],
  ['data:text/html,x', 'bad-scheme: expected an address with http: or https:, got data:'],
  [
    'http://u:p@example.org/',
    'credentials-in-url: expected an address without a user name or password in it',
  ],
  ['http://u@example.org/', 'credentials-in-url: expected an address without a user name or password in it'],
  ['http://example.org:22/', 'bad-port: expected a web server’s port (80 or 443), got 22'],
  ['https://example.org:8443/', 'bad-port: expected a web server’s port (80 or 443), got 8443'],
  [
    'http://127.0.0.1/',
    'private-address: expected a server on the public internet, but 127.0.0.1 is a loopback address',
  ],
])('%s is refused', (text, message) => {
  if (typeof message === 'string') expect(refusal(text)).toBe(message);
  else expect(refusal(text)).toMatch(message);
});

test('whatever is typed is checked or refused, and what is checked stays so', () => {
  const address = fc.oneof(
    fc.string(),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(fc.constantFrom('http://', 'https:', '//', 'http:\\\\'), fc.ipV4Extended())
      .map((p) => p.join('')),
    fc.ipV6().map((ip) => `http://[${ip}]/`),
  );
  fc.assert(
    fc.property(address, (text) => {
      if (refusal(text) !== null) return;
      const url = checkUrl(text, publicWeb);
      expect(checkUrl(url.href, publicWeb).href).toBe(url.href);
      expect(url.href).not.toContain('#');
    }),
  );
});

test('every spelling of an IPv4 address is judged as the address', () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)), ([a, b, c, d]) => {
      const whole = ((a * 256 + b) * 256 + c) * 256 + d;
      const plain = refusal(`http://${a}.${b}.${c}.${d}/`);
      for (const host of [
        String(whole),
        `0x${whole.toString(16)}`,
        `0${whole.toString(8)}`,
        `${a}.${(b * 256 + c) * 256 + d}`,
        `0x${a.toString(16)}.0${b.toString(8)}.${c * 256 + d}`,
        `${a}.${b}.${c}.${d}.`,
        `${a}。${b}．${c}｡${d}`,
      ]) {
        expect(refusal(`http://${host}/`)).toBe(plain);
      }
    }),
  );
});

function refusal(text: string): string | null {
  try {
    checkUrl(text, publicWeb);
    return null;
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return `${error.refusal.code}: ${error.refusal.message}`;
  }
}
