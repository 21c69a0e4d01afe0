/** Counts work that has begun and not ended, so that a stop can wait for it. */
export class InFlight {
  #running = 0;
  readonly #waiting = new Set<() => void>();

  get running(): number {
    return this.#running;
  }

  async track<T>(work: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await work();
    } finally {
      // One turn later, so that what follows a failure (telling the user) has begun before the count can reach zero.
      setImmediate(() => this.#end());
    }
  }

  /** Waits until nothing runs, at most `limit` milliseconds; says whether all of it ended. */
  async drained(limit: number): Promise<boolean> {
    if (this.#running === 0) return true;
    return new Promise((resolve) => {
      const finish = (ended: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve(ended);
      };
      const done = () => finish(true);
      const timer = setTimeout(() => finish(false), limit);
      this.#waiting.add(done);
    });
  }

  #end(): void {
    this.#running -= 1;
    if (this.#running === 0) for (const done of this.#waiting) done();
  }
}
