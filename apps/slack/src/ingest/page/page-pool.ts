import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { RefusalError, type Refused, refusedBy } from '../refusal.ts';
import type { Page, ReadArticle } from './read-page.ts';
import { Slots } from './slots.ts';

export interface PagePoolOptions {
  /** Threads at most; as many as there are cores when absent. They end when nothing is to be done for a while. */
  readonly threads?: number;
  /** Milliseconds for one page. */
  readonly timeout?: number;
  /** Megabytes of memory for one thread. */
  readonly mostMemory?: number;
}

/**
 * Reads pages in threads of their own: a page that takes too long or too much memory ends its thread and is refused,
 * the next page gets a new one, and whoever else uses this process notices nothing.
 *
 * @example
 * const pool = new PagePool();
 * const read = await pool.read({ bytes, charset: 'utf-8', url: 'https://example.org/news/1' });
 */
export class PagePool {
  readonly #pool: Piscina<Page, ReadArticle | Refused>;
  readonly #slots: Slots;
  readonly #timeout: number;
  #closed = false;

  constructor({
    threads = availableParallelism(),
    timeout = 20_000,
    mostMemory = 512,
  }: PagePoolOptions = {}) {
    this.#timeout = timeout;
    this.#slots = new Slots(threads);
    this.#pool = new Piscina({
      ...workerFile(),
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: 5000,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
  }

  async read(page: Page): Promise<ReadArticle | Refused> {
    // The clock starts when there is a thread for the page, not while it waits for one.
    return this.#slots.run(async () => {
      try {
        return await this.#pool.run(page, { signal: AbortSignal.timeout(this.#timeout) });
      } catch (error) {
        return refusedBy(this.#explain(error));
      }
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#pool.destroy();
  }

  #explain(error: unknown): unknown {
    if (this.#closed) return new RefusalError('stopped', 'stopped before the page was read');
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (error instanceof Error && error.name === 'AbortError') {
      return new RefusalError('too-slow', `the page took longer than ${this.#timeout / 1000} s to read`);
    }
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      return new RefusalError('too-complex', 'the page took too much memory to read');
    return error;
  }
}

/** From source the thread needs the loader that this process runs with; built, the worker lies beside us as JavaScript. */
function workerFile(): { readonly filename: string; readonly execArgv: string[] } {
  if (!import.meta.url.endsWith('.ts')) {
    return { filename: new URL('./page-worker.js', import.meta.url).href, execArgv: [] };
  }
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return {
    filename: new URL('./page-worker.ts', import.meta.url).href,
    execArgv: ['--conditions=@incident/source', '--import', tsx],
  };
}
