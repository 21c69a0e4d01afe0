import type { Claim } from '../../types.ts';
import type { AlikePairs } from './alike-pairs.ts';
import type { LedClaims } from './find-leaders.ts';
import type { IdeaTable } from './idea-table.ts';
import { sharedFeatures } from './shared-features.ts';
import type { Member } from './to-proposition.ts';

/** Gives the claims about some ideas, with those that repeat or answer them, as indices in the order of the incident. */
export type ClaimsAbout = (ideas: readonly number[]) => number[];

/** @param ideas by number of the claim: what it is about */
export function claimsAbout({ read, leaders }: LedClaims, ideas: Int32Array, table: IdeaTable): ClaimsAbout {
  // Lists in two arrays: for each idea the first claim, for each claim the next.
  const first = new Int32Array(table.ideas.length).fill(-1);
  const next = new Int32Array(read.length).fill(-1);
  for (let i = read.length - 1; i >= 0; i--) {
    const idea = ideas[leaders[i] ?? i] ?? 0;
    next[i] = first[idea] ?? -1;
    first[idea] = i;
  }
  return (some) => {
    const indices: number[] = [];
    for (const idea of some) for (let i = first[idea] ?? -1; i >= 0; i = next[i] ?? -1) indices.push(i);
    return some.length < 2 ? indices : indices.sort((a, b) => a - b);
  };
}

/** The claim that another goes with; null for one that decides for itself. */
export function followedBy({ read, follows, leaders }: LedClaims, i: number): Claim | null {
  return leaders[i] === i ? null : (read[follows[i] ?? i]?.claim ?? null);
}

/**
 * Claims as members of a group, each with why it is there.
 *
 * @param ofOthers what a feature weighs in the rest of the group
 */
export function toMembers(
  indices: readonly number[],
  led: LedClaims,
  ideas: Int32Array,
  pairs: AlikePairs,
  ofOthers: (feature: number, own: number) => number,
): Member[] {
  return indices.flatMap((i): Member[] => {
    const one = led.read[i];
    if (one === undefined) return [];
    const { claim, matter } = one;
    const follows = followedBy(led, i);
    const shared = follows === null ? sharedFeatures(matter, ideas[i] ?? 0, ofOthers, pairs) : [];
    return [{ claim, matter, shared, follows }];
  });
}
