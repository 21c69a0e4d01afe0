import type { AlikePairs } from './alike-pairs.ts';
import type { LedClaims } from './find-leaders.ts';
import { sharedFeatures } from './shared-features.ts';
import type { Member } from './to-proposition.ts';

/** The claims of an incident by what they are about, with those that repeat or answer them, in the order of the incident. */
export interface Members {
  /** The claims about some ideas; `ofOthers` tells what a feature weighs in the rest of the group. */
  readonly about: (ideas: readonly number[], ofOthers: (feature: number, own: number) => number) => Member[];
  /** The claims that go with one that has no matter of its own. */
  readonly ledBy: (leader: number) => Member[];
}

/** @param ideas by number of the claim: what it is about */
export function gatherMembers(
  { read, follows, leaders }: LedClaims,
  ideas: Int32Array,
  pairs: AlikePairs,
): Members {
  // Lists in two arrays: for each idea and each leader without one the first claim, for each claim the next.
  const count = pairs.table.ideas.length;
  const first = new Int32Array(count + read.length).fill(-1);
  const next = new Int32Array(read.length).fill(-1);
  for (let i = read.length - 1; i >= 0; i--) {
    const leader = leaders[i] ?? i;
    const idea = ideas[leader] ?? 0;
    const list = pairs.table.isEmpty(idea) ? count + leader : idea;
    next[i] = first[list] ?? -1;
    first[list] = i;
  }
  const gather = (lists: readonly number[], ofOthers: (feature: number, own: number) => number) => {
    const indices: number[] = [];
    for (const list of lists) for (let i = first[list] ?? -1; i >= 0; i = next[i] ?? -1) indices.push(i);
    if (lists.length > 1) indices.sort((a, b) => a - b);
    return indices.flatMap((i): Member[] => {
      const one = read[i];
      if (one === undefined) return [];
      const { claim, matter } = one;
      if (leaders[i] !== i)
        return [{ claim, matter, shared: [], follows: read[follows[i] ?? i]?.claim ?? null }];
      return [
        { claim, matter, shared: sharedFeatures(matter, ideas[i] ?? 0, ofOthers, pairs), follows: null },
      ];
    });
  };
  return {
    about: gather,
    ledBy: (leader) => gather([count + leader], () => 0),
  };
}
