import type { Logger } from '../logger.ts';

/** One step of a loop; true when there may be more to do at once. */
export type Step = () => Promise<boolean>;

// After an error that is not of one job: the database is away, the disk is full.
const afterError = 1000;

/** Steps that are taken again and again, with a pause when there is nothing to do. A failing step never ends its loop. */
export class Loops {
  readonly #logger: Logger;
  readonly #running: Promise<void>[] = [];
  readonly #sleeping = new Set<() => void>();
  #stopping = false;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  add(name: string, pause: number, step: Step): void {
    this.#running.push(this.#run(name, pause, step));
  }

  /** Ends every pause: there is something to do. */
  wake(): void {
    for (const rise of [...this.#sleeping]) rise();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.wake();
    await Promise.all(this.#running);
  }

  async #run(name: string, pause: number, step: Step): Promise<void> {
    while (!this.#stopping) {
      try {
        if (await step()) continue;
        await this.#sleep(pause);
      } catch (error) {
        this.#logger.error({ err: error, loop: name }, 'a step failed and will be tried again');
        await this.#sleep(Math.max(pause, afterError));
      }
    }
  }

  #sleep(milliseconds: number): Promise<void> {
    if (this.#stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const rise = () => {
        clearTimeout(timer);
        this.#sleeping.delete(rise);
        resolve();
      };
      const timer = setTimeout(rise, milliseconds);
      this.#sleeping.add(rise);
    });
  }
}
