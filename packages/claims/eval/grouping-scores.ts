/** A claim by the group that annotators put it into, and the one that it was put into. */
export type GroupedClaim = readonly [gold: string, found: string];

/** In percent. */
export interface GroupingScores {
  readonly claims: number;
  /** F1 over pairs of claims that stand in one group. */
  readonly pairF1: number;
  /** B³ (Bagga and Baldwin 1998): F1 of precision and recall of each claim's group, averaged over the claims. */
  readonly b3: number;
}

/** How well the groups found are those of the annotators. */
export function scoreGrouping(rows: readonly GroupedClaim[]): GroupingScores {
  const gold = new Map<string, number>();
  const found = new Map<string, number>();
  const both = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [a, b] of rows) {
    count(gold, a);
    count(found, b);
    count(both, JSON.stringify([a, b]));
  }
  let precision = 0;
  let recall = 0;
  for (const [a, b] of rows) {
    const shared = both.get(JSON.stringify([a, b])) ?? 0;
    precision += shared / (found.get(b) ?? 1) / rows.length;
    recall += shared / (gold.get(a) ?? 1) / rows.length;
  }
  return {
    claims: rows.length,
    pairF1: (200 * pairsOf(both)) / Math.max(1, pairsOf(gold) + pairsOf(found)),
    b3: rows.length === 0 ? 0 : (200 * precision * recall) / (precision + recall),
  };
}

function pairsOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
