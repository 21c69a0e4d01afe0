import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { SourceDocument } from './document/source-document.ts';
import type { Feed, FeedDocument } from './feed/read-feed.ts';
import type { ReadArticle } from './read-article.ts';
import { RefusalError, type Refused, refusedBy } from './refusal.ts';
import { Slots } from './slots.ts';

export interface ReaderPoolOptions {
  /** Threads at most; as many as there are cores when absent. They end when nothing is to be done for a while. */
  readonly threads?: number;
  /** Milliseconds for one document. */
  readonly timeout?: number;
  /** Megabytes of memory for one thread. */
  readonly mostMemory?: number;
}

/**
 * Reads foreign documents in threads of their own: one that takes too long or too much memory ends its thread and is
 * refused, the next gets a new one, and whoever else uses this process notices nothing.
 *
 * @example
 * const pool = new ReaderPool();
 * const read = await pool.readDocument({ bytes, type: 'text/html', url: 'https://example.org/news/1' });
 */
export class ReaderPool {
  readonly #pool: Piscina;
  readonly #slots: Slots;
  readonly #timeout: number;
  #closed = false;
  /** Why a thread ended while it had nothing to do: it could not start. Its documents wait until their time is up. */
  #fault: unknown;

  constructor({
    threads = availableParallelism(),
    timeout = 20_000,
    mostMemory = 512,
  }: ReaderPoolOptions = {}) {
    this.#timeout = timeout;
    this.#slots = new Slots(threads);
    this.#pool = new Piscina({
      ...workerFile(),
      // Loaded as a thread starts; without a name Piscina looks for a default export.
      name: 'readDocument',
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: 5000,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    this.#pool.on('error', (error: unknown) => {
      this.#fault ??= error;
    });
  }

  readDocument(document: SourceDocument): Promise<ReadArticle | Refused> {
    return this.#run<ReadArticle>('readDocument', document);
  }

  readFeed(document: FeedDocument): Promise<Feed | Refused> {
    return this.#run<Feed>('readFeed', document);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#pool.destroy();
  }

  #run<T>(name: 'readDocument' | 'readFeed', document: SourceDocument | FeedDocument): Promise<T | Refused> {
    // The clock starts when there is a thread for the document, not while it waits for one.
    return this.#slots.run(async () => {
      try {
        const result: T | Refused = await this.#pool.run(document, {
          name,
          signal: AbortSignal.timeout(this.#timeout),
        });
        return result;
      } catch (error) {
        return refusedBy(this.#explain(error));
      }
    });
  }

  #explain(error: unknown): unknown {
    if (this.#closed) return new RefusalError('stopped', 'stopped before the document was read');
    if (!(error instanceof Error)) return error;
    if (error.name === 'AbortError') {
      if (this.#fault !== undefined) return this.#fault;
      return new RefusalError(
        'too-slow',
        `expected a document that is read within ${this.#timeout / 1000} s, this takes longer`,
      );
    }
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      return new RefusalError(
        'too-complex',
        'expected a document of an article’s size, this takes too much memory to read',
      );
    }
    return error;
  }
}

/** From source the thread needs the loader that this process runs with; built, the worker lies beside us as JavaScript. */
function workerFile(): { readonly filename: string; readonly execArgv: string[] } {
  if (!import.meta.url.endsWith('.ts')) {
    return { filename: new URL('./reader-worker.js', import.meta.url).href, execArgv: [] };
  }
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return {
    filename: new URL('./reader-worker.ts', import.meta.url).href,
    execArgv: ['--conditions=@incident/source', '--import', tsx],
  };
}
