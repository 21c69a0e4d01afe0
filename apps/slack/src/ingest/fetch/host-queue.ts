/** Runs tasks of the same host one after another, of different hosts at once. */
export class HostQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  async run<T>(host: string, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host);
    // Whether the one before failed is no concern of the next.
    const mine = before === undefined ? task() : before.then(task, task);
    this.#last.set(host, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(host) === mine) this.#last.delete(host);
    }
  }
}
