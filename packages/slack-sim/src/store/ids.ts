export interface Ids {
  /** `U000001`, `U000002`, … per prefix. */
  next(prefix: string): string;
  /** A message timestamp: later than every one before it, even when the clock stands still. */
  ts(now: number): string;
}

const micro = 1_000_000;

export function createIds(): Ids {
  const counts = new Map<string, number>();
  let last = 0;
  return {
    next(prefix) {
      const count = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, count);
      return `${prefix}${String(count).padStart(6, '0')}`;
    },
    ts(now) {
      last = Math.max(Math.floor(now) * 1000, last + 1);
      return `${Math.floor(last / micro)}.${String(last % micro).padStart(6, '0')}`;
    },
  };
}
