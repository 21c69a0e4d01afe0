import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AddedArticle, IncomingArticle } from '../../store/types.ts';
import { documentKind } from '../document/document-kind.ts';
import { newFeed, pollFeed } from '../feed/poll-feed.ts';
import type { Fetched, Unchanged } from '../fetch/web-fetcher.ts';
import {
  articleFromFetched,
  articleFromFile,
  articleFromStream,
  articleFromUrl,
  type Readers,
} from '../incoming.ts';
import { type Refusal, RefusalError, type Refused, refusedBy } from '../refusal.ts';
import { Slots } from '../slots.ts';
import type { Journal } from './journal.ts';
import { type Failure, originOf, type Task } from './tasks.ts';

/** What the work takes from outside. */
export interface Workshop {
  readonly readers: Readers;
  /** Stores one article of the incident. */
  readonly add: (article: IncomingArticle) => Promise<AddedArticle>;
  readonly journal: Journal;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly keywords: readonly string[];
  readonly ignoreRobots: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds before another attempt, by the number of attempts made. */
  readonly pause: (attempts: number) => number;
  readonly report: Report;
}

/** Who is told how far the work is. */
export interface Report {
  /** So many more things to take in. */
  expect(tasks: number): void;
  done(from: string, added: AddedArticle): void;
  /** Entries of a feed that are about the incident and new. */
  feed(url: string, entries: number): void;
  failed(failure: Failure): void;
}

const atOnce = 8;
const mostAttempts = 5;
/** Nobody waits longer for a server in front of a terminal. */
const longestPause = 60_000;

/**
 * Takes in tasks, several at once, and what they lead to (a feed leads to its entries). Failures that may pass are
 * tried again, five times in all. Ends early when the signal says so; what was begun is finished or left for next time.
 */
export async function takeIn(tasks: readonly Task[], workshop: Workshop): Promise<void> {
  const { journal, report, signal } = workshop;
  const slots = new Slots(atOnce);
  // The store compares the whole incident after each article: one at a time.
  const store = new Slots(1);
  /** Not the article's fault: the store is gone, the disk is full. What has begun comes to its end, nothing new begins. */
  let fault: unknown;
  let waiting = tasks.filter(({ key }) => !journal.isDone(key));
  while (waiting.length > 0 && !signal.aborted) {
    report.expect(waiting.length);
    const entries: Task[] = [];
    const handle = async (task: Task) => {
      const got = await conclude(task, await attempt(task, workshop), workshop);
      if ('refusal' in got) {
        await fail(task, got.refusal, workshop);
      } else if ('entries' in got) {
        entries.push(...got.entries);
        report.feed(task.from, got.entries.length);
      } else {
        report.done(task.from, await store.run(() => workshop.add(got)));
        await journal.markDone(task.key);
      }
    };
    const guarded = async (task: Task) => {
      if (signal.aborted || fault !== undefined) return;
      try {
        await handle(task);
      } catch (error) {
        fault ??= error;
      }
    };
    await Promise.all(waiting.map((task) => slots.run(() => guarded(task))));
    if (fault !== undefined) throw fault;
    waiting = entries.filter(({ key }) => !journal.isDone(key));
  }
}

async function fail(task: Task, refusal: Refusal, { journal, report }: Workshop): Promise<void> {
  if (refusal.code === 'stopped') return;
  report.failed({ from: task.from, message: refusal.message });
  // An entry that will never do is not asked for with every poll.
  if (task.kind === 'entry' && !refusal.again) await journal.markDone(task.key);
}

/** What fetching gave: an article, or a document that may be a feed. */
type Attempt = IncomingArticle | Refused | { readonly fetched: Fetched | Unchanged };

async function attempt(task: Task, workshop: Workshop): Promise<Attempt> {
  for (let attempts = 1; ; attempts++) {
    const got = await tryOnce(task, workshop);
    if (!('refusal' in got) || !got.refusal.again || attempts === mostAttempts) return got;
    const pause = Math.max(workshop.pause(attempts), (got.refusal.after ?? 0) * 1000);
    if (pause > longestPause || workshop.signal.aborted) return got;
    await sleep(pause, undefined, { signal: workshop.signal }).catch(() => {});
  }
}

async function tryOnce(
  task: Task,
  { readers, journal, stdin, ignoreRobots, signal }: Workshop,
): Promise<Attempt> {
  if (task.kind === 'file') return articleFromFile(task.from, readers);
  if (task.kind === 'stdin') return Promise.race([articleFromStream(stdin, readers), stopped(signal)]);
  if (task.kind === 'entry')
    return articleFromUrl(task.from, readers, { ignoreRobots, signal }, originOf(task));
  const { etag, lastModified } = journal.feed(task.from) ?? {};
  const marks = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
  const got = await readers.fetcher.get(task.from, { wanted: 'either', ignoreRobots, signal, ...marks });
  return 'refusal' in got ? got : { fetched: got };
}

/** Standard input may have no end. */
async function stopped(signal: AbortSignal): Promise<Refused> {
  if (!signal.aborted) await once(signal, 'abort');
  return refusedBy(new RefusalError('stopped', 'stopped before standard input ended'));
}

/** An address is a page's or a feed's: what came from there says which, or what came from there before. */
async function conclude(
  task: Task,
  got: Attempt,
  { readers, journal, keywords }: Workshop,
): Promise<IncomingArticle | Refused | { readonly entries: readonly Task[] }> {
  const known = journal.feed(task.from);
  if ('refusal' in got && known === undefined) return got;
  if ('text' in got) return got;
  const answer = 'fetched' in got ? got.fetched : got;
  if ('bytes' in answer && documentKind(answer.bytes, answer) !== 'feed') {
    return articleFromFetched(answer, readers, originOf(task));
  }
  const before = known ?? newFeed(task.from, keywords, readers.now());
  const { state, items } = await pollFeed({ ...before, keywords }, readers.now(), {
    fetch: async () => answer,
    read: (document) => readers.pool.readFeed(document),
  });
  const entries = items.map(
    (item): Task => ({ key: item.url, kind: 'entry', from: item.url, feed: task.from }),
  );
  await journal.saveFeed(state, entries);
  return state.problem === undefined ? { entries } : { refusal: state.problem };
}
