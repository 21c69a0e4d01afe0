import type { Fetched, Unchanged } from '../fetch/web-fetcher.ts';
import type { Refusal, Refused } from '../refusal.ts';
import type { FeedItem } from './feed-item.ts';
import { matchesKeywords } from './matches-keywords.ts';
import type { Feed, FeedDocument } from './read-feed.ts';

/** All that is kept of a feed between two polls. Plain data. */
export interface FeedState {
  readonly url: string;
  /** Which entries are about the incident; see `matchesKeywords`. */
  readonly keywords: readonly string[];
  /** ISO 8601: not to be asked before. */
  readonly dueAt: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Ids of entries already given out or filtered out, newest last. */
  readonly seen: readonly string[];
  /** Polls in a row that failed. */
  readonly failures: number;
  /** Why the last poll failed; absent when it did not. */
  readonly problem?: Refusal;
  /** True after too many failures in a row: somebody has to look at it. */
  readonly stopped: boolean;
}

/** The two things that polling needs from outside. */
export interface FeedReaders {
  readonly fetch: (
    url: string,
    known: { etag?: string; lastModified?: string },
  ) => Promise<Fetched | Unchanged | Refused>;
  readonly read: (document: FeedDocument) => Promise<Feed | Refused>;
}

export interface Poll {
  readonly state: FeedState;
  /** New entries about the incident, in the feed's order. */
  readonly items: readonly FeedItem[];
}

const minute = 60_000;
const interval = 15 * minute;
const longestPause = 24 * 60 * minute;
const mostFailures = 5;
const mostSeen = 5000;

/** A feed never asked before, due at once. */
export function newFeed(url: string, keywords: readonly string[], now: number): FeedState {
  return { url, keywords, dueAt: new Date(now).toISOString(), seen: [], failures: 0, stopped: false };
}

/**
 * One poll of one feed: asks for what has changed, gives the entries that are new and about the incident, and says what
 * to remember and when to ask again. Failures double the pause, up to a day or what the server asked for; after five in
 * a row the feed is stopped. Save the state in one step with what is done about the items, and none is lost or doubled.
 *
 * @param now - milliseconds since 1970
 */
export async function pollFeed(state: FeedState, now: number, { fetch, read }: FeedReaders): Promise<Poll> {
  const { etag, lastModified } = state;
  const got = await fetch(state.url, {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  });
  if ('refusal' in got) return { state: failed(state, got.refusal, now), items: [] };
  if ('unchanged' in got) return { state: succeeded(state, now), items: [] };
  const feed = await read({
    bytes: got.bytes,
    url: got.url,
    ...(got.charset !== undefined && { charset: got.charset }),
  });
  if ('refusal' in feed) return { state: failed(state, feed.refusal, now), items: [] };
  const known = new Set(state.seen);
  const fresh = feed.items.filter(({ id }) => {
    const isNew = !known.has(id);
    known.add(id);
    return isNew;
  });
  const { etag: _, lastModified: __, ...rest } = state;
  const next = {
    ...rest,
    ...(got.etag !== undefined && { etag: got.etag }),
    ...(got.lastModified !== undefined && { lastModified: got.lastModified }),
    seen: [...state.seen, ...fresh.map(({ id }) => id)].slice(-Math.max(mostSeen, feed.items.length)),
  };
  return {
    state: succeeded(next, now),
    items: fresh.filter((item) => matchesKeywords(state.keywords, item)),
  };
}

function succeeded(state: FeedState, now: number): FeedState {
  const { problem: _, ...rest } = state;
  return { ...rest, failures: 0, stopped: false, dueAt: new Date(now + interval).toISOString() };
}

function failed(state: FeedState, problem: Refusal, now: number): FeedState {
  // A poll that we broke off ourselves says nothing about the feed.
  if (problem.code === 'stopped') return state;
  const failures = state.failures + 1;
  const pause = Math.min(interval * 2 ** failures, longestPause);
  const asked = (problem.after ?? 0) * 1000;
  return {
    ...state,
    failures,
    problem,
    stopped: failures >= mostFailures,
    dueAt: new Date(now + Math.max(pause, asked)).toISOString(),
  };
}
