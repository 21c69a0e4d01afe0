/** Things by number, put together again and again (union–find). */
export class Sets {
  readonly #above: number[];

  constructor(count: number) {
    this.#above = Array.from({ length: count }, (_, i) => i);
  }

  /** The lowest number of a thing's set. */
  find(i: number): number {
    let root = i;
    for (let above = this.#above[root] ?? root; above !== root; above = this.#above[root] ?? root)
      root = above;
    for (let at = i; at !== root; ) {
      const next = this.#above[at] ?? root;
      this.#above[at] = root;
      at = next;
    }
    return root;
  }

  join(i: number, k: number): void {
    const [a, b] = [this.find(i), this.find(k)];
    this.#above[Math.max(a, b)] = Math.min(a, b);
  }
}
