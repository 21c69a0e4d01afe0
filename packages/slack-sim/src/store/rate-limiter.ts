const refill = 1000;

/** One message a second for each app and channel, `burst` at once after a pause. */
export class RateLimiter {
  readonly #clock: () => number;
  readonly #burst: number;
  readonly #spent = new Map<string, { tokens: number; at: number }>();

  constructor(clock: () => number, burst: number) {
    this.#clock = clock;
    this.#burst = burst;
  }

  /** Zero when it may go ahead, else the seconds for Retry-After. */
  take(key: string): number {
    const now = this.#clock();
    const last = this.#spent.get(key) ?? { tokens: this.#burst, at: now };
    const tokens = Math.min(this.#burst, last.tokens + (now - last.at) / refill);
    if (tokens < 1) return Math.max(1, Math.ceil(((1 - tokens) * refill) / 1000));
    this.#spent.set(key, { tokens: tokens - 1, at: now });
    return 0;
  }
}
