import type { ReadClaim } from './read-article.ts';

/**
 * Finds what answers refer to that their own article does not print: "Russia's allegations" is the first accusation by
 * Russia anywhere in the incident, "they denied the accusation" the first one against them. Gives an index, or null.
 */
export function findAccusations(read: readonly ReadClaim[]): (answer: ReadClaim) => number | null {
  const byAccuser = new Map<string, number[]>();
  const byAccused = new Map<string, number[]>();
  for (const [i, { matter, accuses }] of read.entries()) {
    if (accuses.length === 0) continue;
    if (matter.actor !== null) add(byAccuser, matter.actor, i);
    for (const culprit of accuses) add(byAccused, culprit, i);
  }
  return ({ claim, matter: { actor, owner, refers } }) => {
    if (!refers || claim.stance === 'supports') return null;
    const denier = claim.stance === 'denies' ? actor : null;
    if (owner === null) return denier === null ? null : (byAccused.get(denier)?.[0] ?? null);
    const all = byAccuser.get(owner) ?? [];
    const against = all.find((i) => denier !== null && read[i]?.accuses.includes(denier));
    return against ?? all[0] ?? null;
  };
}

function add(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
