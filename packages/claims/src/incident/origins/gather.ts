import { groupBy } from '../../group-by.ts';
import type { OriginReason } from '../../incident-types.ts';
import { Sets } from './sets.ts';

/** What two things have in common. */
export interface Link {
  readonly things: readonly [number, number];
  readonly reason: OriginReason;
}

/** Links between things that share a key: each with the first that has it. */
export function linksByKey(keys: readonly (readonly string[])[], reason: OriginReason): Link[] {
  const first = new Map<string, number>();
  return keys.flatMap((own, thing) =>
    own.flatMap((key): Link[] => {
      const other = first.get(key) ?? thing;
      first.set(key, other);
      return other === thing ? [] : [{ things: [other, thing], reason }];
    }),
  );
}

/** Linked things together, with the reasons that hold each set together; both in their first order. */
export function gather(
  count: number,
  links: readonly Link[],
): { things: number[]; reasons: OriginReason[] }[] {
  const sets = new Sets(count);
  for (const { things } of links) sets.join(...things);
  const reasons = groupBy(links, ({ things: [one] }) => sets.find(one));
  const members = groupBy(
    Array.from({ length: count }, (_, i) => i),
    (i) => sets.find(i),
  );
  return [...members].map(([root, things]) => ({
    things,
    reasons: [...new Set((reasons.get(root) ?? []).map(({ reason }) => reason))],
  }));
}
