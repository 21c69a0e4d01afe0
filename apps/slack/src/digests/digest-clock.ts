/** Looks for digests that are due, again and again, never twice at once. */
export interface DigestClock {
  start(): void;
  stop(): void;
}

/** `look` must not reject; it runs every half minute unless told otherwise. */
export function digestClock(look: () => Promise<void>, every = 30_000): DigestClock {
  let timer: NodeJS.Timeout | null = null;
  let looking = false;
  const tick = () => {
    if (looking) return;
    looking = true;
    void look().finally(() => {
      looking = false;
    });
  };
  return {
    start: () => {
      timer ??= setInterval(tick, every);
      // A process that has nothing else to do may end.
      timer.unref();
      tick();
    },
    stop: () => {
      if (timer !== null) clearInterval(timer);
      timer = null;
    },
  };
}
