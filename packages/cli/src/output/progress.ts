/** Work that is not done sooner than this says how far it is. */
const patience = 1_000;
const everyOnTerminal = 100;
const everyOnPaper = 5_000;

/** How far the work is, on standard error: one line that renews itself on a terminal, plain lines elsewhere. */
export class Progress {
  readonly #started = performance.now();
  readonly #terminal = process.stderr.isTTY === true;
  #last = 0;
  #shown = false;
  #done = 0;
  #bytes = 0;

  constructor(
    private readonly total: number,
    private readonly quiet: boolean,
  ) {}

  add(bytes: number): void {
    this.#done += 1;
    this.#bytes += bytes;
    const now = performance.now() - this.#started;
    const every = this.#terminal ? everyOnTerminal : everyOnPaper;
    if (this.quiet || now < patience || now - this.#last < every) return;
    this.#last = now;
    this.#shown = true;
    process.stderr.write(this.#terminal ? `\r\u001b[K${this.#line(now)}` : `${this.#line(now)}\n`);
  }

  /** Takes the renewing line away, so that something else can be said. */
  clear(): void {
    if (this.#shown && this.#terminal) process.stderr.write('\r\u001b[K');
  }

  /** What was done and how fast, if it took long enough to be asked for. */
  end(claims: number): void {
    this.clear();
    const now = performance.now() - this.#started;
    if (!this.quiet && now >= patience)
      process.stderr.write(`${this.#line(now)}, ${claims} claims, ${(now / 1000).toFixed(1)} s\n`);
  }

  #line(now: number): string {
    const megabytes = this.#bytes / 1e6;
    return `${this.#done} of ${this.total} articles, ${megabytes.toFixed(1)} MB, ${((megabytes / now) * 1000).toFixed(1)} MB/s`;
  }
}
