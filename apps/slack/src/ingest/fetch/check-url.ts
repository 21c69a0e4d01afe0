import { isIP } from 'node:net';
import { RefusalError } from '../refusal.ts';
import type { Reach } from './reach.ts';

const longestUrl = 2000;

/**
 * A web address that may be fetched, without its fragment; throws a refusal for any other. `URL` has already brought
 * every spelling of an IPv4 address into one (`0x7f.1`, `2130706433`, `①②⑦.⓪.⓪.①` are 127.0.0.1).
 *
 * @param base - the page that the address stands on, when it may be relative
 */
export function checkUrl(text: string, reach: Reach, base?: URL): URL {
  const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
  if (text.length > longestUrl) {
    throw new RefusalError(
      'bad-url',
      `expected an address of at most ${longestUrl} characters, got ${text.length}: ${shown}`,
    );
  }
  if (!URL.canParse(text, base?.href)) {
    throw new RefusalError(
      'bad-url',
      `expected a web address such as https://example.org/news, got "${shown}"`,
    );
  }
  const url = new URL(text, base);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new RefusalError('bad-scheme', `expected an address with http: or https:, got ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new RefusalError('credentials-in-url', 'expected an address without a user name or password in it');
  }
  const port = url.port === '' ? { 'http:': 80, 'https:': 443 }[url.protocol] : Number(url.port);
  if (!reach.allowsPort(port)) {
    throw new RefusalError('bad-port', `expected a web server’s port (80 or 443), got ${port}`);
  }
  const host = bareHost(url.hostname);
  if (isIP(host) !== 0) checkAddress(host, reach);
  return url;
}

/** `[::1]` → `::1`; other hosts as they are. */
export function bareHost(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** Throws a refusal for an address out of reach. */
export function checkAddress(address: string, reach: Reach, host?: string): void {
  const problem = reach.addressProblem(address);
  if (problem === null) return;
  const named = host === undefined || host === address ? address : `${host} (${address})`;
  throw new RefusalError(
    'private-address',
    `expected a server on the public internet, but ${named} is ${problem}`,
  );
}
