import type { IncomingArticle, Origin } from '../store/types.ts';
import { loadFile, loadStream } from './document/load-document.ts';
import type { SourceDocument } from './document/source-document.ts';
import type { Fetched, FetchOptions, WebFetcher } from './fetch/web-fetcher.ts';
import type { ReaderPool } from './reader-pool.ts';
import { RefusalError, type Refused, refusedBy } from './refusal.ts';

/** What fetching and reading take from outside. */
export interface Readers {
  readonly fetcher: WebFetcher;
  readonly pool: ReaderPool;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * The article at an address, as the store takes it, or why there is none.
 *
 * @param from - where the address comes from when nobody typed it: a feed, a message
 * @example
 * const got = await articleFromUrl('https://example.org/news/1', readers);
 * if ('refusal' in got) reply(`Not added: ${got.refusal.message}.`);
 * else await store.addArticle('kremlin-drone', got);
 */
export async function articleFromUrl(
  url: string,
  readers: Readers,
  options: Pick<FetchOptions, 'ignoreRobots' | 'signal'> = {},
  from: Origin = { kind: 'url', from: url },
): Promise<IncomingArticle | Refused> {
  const got = await readers.fetcher.get(url, options);
  if ('refusal' in got) return got;
  if ('unchanged' in got) {
    return refusedBy(new RefusalError('bad-response', 'expected a page, the server says it has not changed'));
  }
  return articleFromFetched(got, readers, from);
}

/** The article in what was fetched already. */
export function articleFromFetched(
  fetched: Fetched,
  readers: Readers,
  from: Origin,
): Promise<IncomingArticle | Refused> {
  return read(fetched, readers, from);
}

/** The article in a file; see `findFiles` for folders. */
export async function articleFromFile(path: string, readers: Readers): Promise<IncomingArticle | Refused> {
  const loaded = await loadFile(path);
  if ('refusal' in loaded) return loaded;
  const kind = path.toLowerCase().endsWith('.eml') ? 'mail' : 'file';
  return read(loaded, readers, { kind, from: path });
}

/** The article on standard input, to its end. */
export async function articleFromStream(
  stream: AsyncIterable<Uint8Array | string>,
  readers: Readers,
): Promise<IncomingArticle | Refused> {
  const loaded = await loadStream(stream);
  return 'refusal' in loaded ? loaded : read(loaded, readers, { kind: 'stdin', from: '-' });
}

async function read(
  document: SourceDocument,
  { pool, now }: Readers,
  origin: Origin,
): Promise<IncomingArticle | Refused> {
  const article = await pool.readDocument(document);
  return 'refusal' in article ? article : { ...article, fetchedAt: new Date(now()).toISOString(), origin };
}
