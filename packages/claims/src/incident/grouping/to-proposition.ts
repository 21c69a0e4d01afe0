import type { Claim, Proposition } from '../../types.ts';
import { clearestLabel } from './label.ts';
import type { Matter } from './read-matter.ts';
import type { NamedProposition } from './read-named.ts';

/** A claim in its group. */
export interface Member {
  readonly claim: Claim;
  readonly matter: Matter;
  readonly shared: readonly string[];
  /** The claim that it goes with, if that is another. */
  readonly follows: Claim | null;
}

/** A group as a record: named by hand, or by its clearest claim. */
export function toProposition(named: NamedProposition | null, members: readonly Member[]): Proposition {
  return {
    id: named?.id ?? `p-${members[0]?.claim.id ?? ''}`,
    label: named?.label ?? clearestLabel(members),
    claims: members.map(({ claim: { id, articleId, stance }, shared, follows }) => ({
      claimId: id,
      articleId,
      stance,
      shared,
      ...(follows === null ? {} : { follows: follows.id }),
    })),
  };
}

/** The most contested first: supporters against deniers, then anything with more than one stance, then by size. */
export function byContest(propositions: readonly Proposition[]): Proposition[] {
  const keyed = propositions.map((proposition) => ({ proposition, contest: contestOf(proposition) }));
  keyed.sort((a, b) => b.contest - a.contest || b.proposition.claims.length - a.proposition.claims.length);
  return keyed.map(({ proposition }) => proposition);
}

function contestOf({ claims }: Proposition): number {
  const count = { supports: 0, denies: 0, withholds: 0 };
  for (const { stance } of claims) count[stance]++;
  return (
    1000 * Math.min(count.supports, count.denies) +
    10 * Math.min(count.withholds, claims.length - count.withholds) +
    count.denies
  );
}
