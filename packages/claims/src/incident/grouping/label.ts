import type { Claim } from '../../types.ts';
import type { Matter } from './read-matter.ts';

/** A claim and what it is about. */
interface Labelling {
  readonly claim: Claim;
  readonly matter: Matter;
}

/** Labels of this many characters say enough and not too much. */
const shortest = 12;
const longest = 60;

/**
 * What a group is about in one line: its clearest claim. Clear is what somebody supports, a whole clause without pronouns,
 * not negated, in one piece, and neither long nor a mere word or two.
 */
export function clearestLabel(members: readonly Labelling[]): string {
  let clearest = members[0];
  let least = Number.POSITIVE_INFINITY;
  for (const member of members) {
    const unclear = unclarity(member);
    if (unclear >= least) continue;
    least = unclear;
    clearest = member;
  }
  return (clearest?.claim.content[0]?.text ?? '').replace(/\s+/g, ' ');
}

function unclarity({ claim, matter }: Labelling): number {
  const length = claim.content[0]?.text.length ?? 0;
  return (
    (claim.stance === 'supports' ? 0 : 3) +
    (matter.refers ? 3 : 0) +
    (matter.complete ? 0 : 2) +
    (claim.polarity === 'positive' ? 0 : 1) +
    (claim.form === 'direct' ? 1 : 0) +
    (claim.content.length > 1 ? 1 : 0) +
    Math.max(0, length / longest - 1, 1 - length / shortest)
  );
}
