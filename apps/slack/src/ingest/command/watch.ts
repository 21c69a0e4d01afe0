import { setTimeout as sleep } from 'node:timers/promises';
import { takeIn, type Workshop } from './take-in.ts';
import { isAddress, type Task, tasksOf } from './tasks.ts';

export interface WatchTimes {
  /** Milliseconds between two looks at the folders and at what is due. */
  readonly look: number;
  /** A file written later than so many milliseconds ago may still be written. */
  readonly settled: number;
  /** Milliseconds between two attempts at entries that failed. */
  readonly retry: number;
}

export const usualTimes: WatchTimes = { look: 10_000, settled: 2000, retry: 15 * 60_000 };

/**
 * Stays until the signal says stop, and takes in what comes: files that are new or have changed, new entries of feeds
 * when they are due, and again what failed and may do now. `tried` are the tasks of the first pass.
 */
export async function watch(
  sources: readonly string[],
  tried: readonly Task[],
  workshop: Workshop,
  times: WatchTimes = usualTimes,
): Promise<void> {
  const { readers, journal, signal } = workshop;
  const known = new Set(tried.map(({ key }) => key));
  let retried = readers.now();
  while (!signal.aborted) {
    await sleep(times.look, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    const now = readers.now();
    const { tasks } = await tasksOf(sources.filter((source) => source !== '-' && !isAddress(source)));
    const files = tasks.filter(
      ({ key, changedAt = 0 }) => !known.has(key) && changedAt <= now - times.settled,
    );
    for (const { key } of files) known.add(key);
    const feeds = sources.filter((source) => isDue(journal.feed(source), now));
    const retry = now - retried >= times.retry;
    if (retry) retried = now;
    await takeIn(
      [
        ...files,
        ...feeds.map((url): Task => ({ key: url, kind: 'address', from: url })),
        ...(retry ? journal.pending : []),
      ],
      workshop,
    );
  }
}

function isDue(
  feed: { readonly stopped: boolean; readonly dueAt: string } | undefined,
  now: number,
): boolean {
  return feed !== undefined && !feed.stopped && Date.parse(feed.dueAt) <= now;
}
