import { type Dispatcher, request } from 'undici';
import { RefusalError } from '../refusal.ts';
import { acceptHeader, type ContentType, readContentType, type Wanted } from './content-type.ts';
import { describeFailure } from './describe-failure.ts';
import { acceptEncoding, readBody } from './read-body.ts';

/** What one request was answered with. */
export type Answer =
  | { readonly kind: 'redirect'; readonly location: string }
  /** Unchanged since the `etag` or `lastModified` that was sent along. */
  | { readonly kind: 'unchanged' }
  | ({
      readonly kind: 'body';
      readonly bytes: Uint8Array;
      readonly etag?: string;
      readonly lastModified?: string;
    } & ContentType);

export interface RequestSettings {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly wanted: Wanted;
  readonly mostBytes: number;
  /** Milliseconds for the address, redirects included, and what is left of them for this request. */
  readonly timeout: number;
  readonly timeLeft: number;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly signal?: AbortSignal;
  readonly now: () => number;
}

const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** One GET without following redirects, from connection to last byte; throws a refusal. */
export async function requestOnce(url: URL, settings: RequestSettings): Promise<Answer> {
  const { dispatcher, wanted, mostBytes, timeLeft, etag, lastModified } = settings;
  const signals = [
    AbortSignal.timeout(timeLeft),
    ...(settings.signal === undefined ? [] : [settings.signal]),
  ];
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      signal: AbortSignal.any(signals),
      headers: {
        'user-agent': settings.userAgent,
        accept: acceptHeader(wanted),
        'accept-encoding': acceptEncoding,
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
      },
    });
    // A body that is dropped half-read may still report an error; by then nobody needs it.
    body.on('error', () => {});
    try {
      const header = (name: string) => single(headers[name]);
      if (redirects.includes(statusCode))
        return { kind: 'redirect', location: locationOf(header('location')) };
      if (statusCode === 304 && (etag ?? lastModified) !== undefined) return { kind: 'unchanged' };
      if (statusCode !== 200) throw statusRefusal(statusCode, header('retry-after'), settings.now());
      const type = readContentType(header('content-type'), wanted);
      const onExcess = wanted === 'robots' ? 'cut' : 'refuse';
      const bytes = await readBody(body, header('content-encoding'), mostBytes, onExcess);
      const newEtag = header('etag');
      const newLastModified = header('last-modified');
      return {
        kind: 'body',
        ...type,
        bytes,
        ...(newEtag !== undefined && { etag: newEtag }),
        ...(newLastModified !== undefined && { lastModified: newLastModified }),
      };
    } finally {
      body.destroy();
    }
  } catch (error) {
    throw describeFailure(error, url.host, settings.timeout / 1000);
  }
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function locationOf(header: string | undefined): string {
  if (header !== undefined && header !== '') return header;
  throw new RefusalError('bad-redirect', 'expected the address that the server redirects to, it gave none');
}

const meanings: Readonly<Record<number, string>> = {
  401: 'it asks for a password',
  402: 'it asks for payment',
  403: 'it does not let this program in',
  404: 'there is no such page',
  410: 'the page is gone',
  429: 'too many requests',
  451: 'withheld for legal reasons',
  503: 'busy or down for maintenance',
};

function statusRefusal(status: number, retryAfter: string | undefined, now: number): RefusalError {
  const meaning = meanings[status];
  const message = `expected status 200, the server answered ${status}${meaning === undefined ? '' : `: ${meaning}`}`;
  if (status !== 408 && status !== 429 && status < 500) return new RefusalError('http-status', message);
  return new RefusalError('server-busy', message, secondsToWait(retryAfter, now));
}

const longestWait = 24 * 60 * 60;

/** `Retry-After: 120` or a date, as seconds from now, at most a day. */
function secondsToWait(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), longestWait) : undefined;
}
