import type { Claim, Proposition } from '../../types.ts';
import type { AlikePairs } from './alike-pairs.ts';
import type { LedClaims } from './find-leaders.ts';
import { followedBy } from './gather-members.ts';
import type { Vector } from './to-vector.ts';

/** A group as it was made, and all that it was made from. */
interface KnownGroup {
  readonly vectors: readonly (Vector | undefined)[];
  readonly claims: readonly (Claim | undefined)[];
  readonly follows: readonly (Claim | null)[];
  readonly proposition: Proposition;
}

/** Groups by their first claim. */
export type KnownGroups = ReadonlyMap<Claim, KnownGroup>;

/** Makes groups, or takes them as they were made before where nothing in them has changed. */
export function groupMaker(
  before: KnownGroups,
  led: LedClaims,
  { vectors }: AlikePairs,
): {
  readonly make: (
    ideas: readonly number[],
    indices: readonly number[],
    make: () => Proposition,
  ) => Proposition;
  readonly made: KnownGroups;
} {
  const made = new Map<Claim, KnownGroup>();
  return {
    made,
    make: (ideas, indices, make) => {
      const claims = indices.map((i) => led.read[i]?.claim);
      const [first] = claims;
      if (first === undefined) return make();
      const known = before.get(first);
      const own = ideas.map((idea) => vectors[idea]);
      const follows = indices.map((i) => followedBy(led, i));
      const same =
        known !== undefined &&
        areSame(known.claims, claims) &&
        areSame(known.vectors, own) &&
        areSame(known.follows, follows);
      const group = same ? known : { vectors: own, claims, follows, proposition: make() };
      made.set(first, group);
      return group.proposition;
    },
  };
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
