import type { IncomingArticle, Origin } from '../store/types.ts';
import { WebFetcher, type WebFetcherOptions } from './fetch/web-fetcher.ts';
import { articleFromUrl, type Readers } from './incoming.ts';
import { ReaderPool } from './reader-pool.ts';
import type { Refused } from './refusal.ts';
import { RefusalError, refusedBy } from './refusal.ts';

/** Gets articles from the web, for jobs and for whoever adds one by its address. */
export interface ArticleFetcher {
  /** An abort ends the connection; what is not complete then is refused as stopped. */
  fetch(origin: Origin, signal?: AbortSignal): Promise<IncomingArticle | Refused>;
  close(): Promise<void>;
}

/** Nothing is started before the first article is asked for. What may be reached is the public web when not said. */
export function articleFetcher(options: Pick<WebFetcherOptions, 'reach'> = {}): ArticleFetcher {
  let started: Readers | undefined;
  const readers = () => {
    started ??= { fetcher: new WebFetcher(options), pool: new ReaderPool(), now: Date.now };
    return started;
  };
  return {
    fetch: async (origin, signal) => {
      if (origin.kind === 'url')
        return articleFromUrl(origin.from, readers(), signal === undefined ? {} : { signal }, origin);
      return refusedBy(new RefusalError('bad-url', `expected an address to fetch, got a ${origin.kind}`));
    },
    close: async () => {
      await started?.fetcher.close();
      await started?.pool.close();
    },
  };
}
