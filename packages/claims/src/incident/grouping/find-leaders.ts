import { findAccusations } from './find-accusation.ts';
import type { ReadClaim } from './read-article.ts';

/** The claims of an incident, and which of them go with which. */
export interface LedClaims {
  readonly read: readonly ReadClaim[];
  /** For each claim the one that it repeats or answers; itself, if it does neither. */
  readonly follows: Int32Array;
  /** For each claim the one that decides where it belongs: the end of that chain. */
  readonly leaders: Int32Array;
}

/** Links each claim that repeats or answers another to the one that it goes with. */
export function findLeaders(articles: readonly (readonly ReadClaim[])[]): LedClaims {
  const read = articles.flat();
  const follows = Int32Array.from(read.keys());
  const accusationOf = findAccusations(read);
  let start = 0;
  for (const article of articles) {
    for (const [i, one] of article.entries())
      follows[start + i] = one.follows === null ? (accusationOf(one) ?? start + i) : start + one.follows;
    start += article.length;
  }
  return { read, follows, leaders: follows.map((next, i) => (next === i ? i : endOf(follows, i))) };
}

/** The end of a chain. Two claims that answer each other are a circle: its first one. */
function endOf(follows: Int32Array, from: number): number {
  const seen = new Set<number>();
  let at = from;
  for (let next = follows[at] ?? at; next !== at; next = follows[at] ?? at) {
    if (seen.has(at)) return firstOfCircle(follows, at);
    seen.add(at);
    at = next;
  }
  return at;
}

function firstOfCircle(follows: Int32Array, start: number): number {
  let first = start;
  for (let at = follows[start] ?? start; at !== start; at = follows[at] ?? start) first = Math.min(first, at);
  return first;
}
