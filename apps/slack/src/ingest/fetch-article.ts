import type { IncomingArticle, Origin } from '../store/types.ts';
import { WebFetcher } from './fetch/web-fetcher.ts';
import { articleFromUrl } from './incoming.ts';
import { ReaderPool } from './reader-pool.ts';
import type { Refused } from './refusal.ts';
import { RefusalError, refusedBy } from './refusal.ts';

/** Gets articles from the public web, for jobs. */
export interface ArticleFetcher {
  fetch(origin: Origin): Promise<IncomingArticle | Refused>;
  close(): Promise<void>;
}

export function articleFetcher(): ArticleFetcher {
  const readers = { fetcher: new WebFetcher(), pool: new ReaderPool(), now: Date.now };
  return {
    fetch: async (origin) => {
      if (origin.kind === 'url') return articleFromUrl(origin.from, readers, {}, origin);
      return refusedBy(new RefusalError('bad-url', `expected an address to fetch, got a ${origin.kind}`));
    },
    close: async () => {
      await readers.fetcher.close();
      await readers.pool.close();
    },
  };
}
