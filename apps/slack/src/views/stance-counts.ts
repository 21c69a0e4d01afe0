import type { Claim } from '@incident/claims';

/** "61 support, 14 deny, 8 withhold"; a stance that nobody takes is left out. */
export function stanceCounts(claims: readonly Claim[]): string {
  const of = (stance: Claim['stance']) => claims.filter((claim) => claim.stance === stance).length;
  const counts = [
    [of('supports'), 'support'],
    [of('denies'), 'deny'],
    [of('withholds'), 'withhold'],
  ] as const;
  return counts.flatMap(([amount, verb]) => (amount === 0 ? [] : [`${amount} ${verb}`])).join(', ');
}
