import type { AlikePairs } from './alike-pairs.ts';
import { unit } from './to-vector.ts';

/** What share of a claim a named proposition must cover; by a single feature, much of it. */
const bar = 0.25;
const barOfOne = 0.75;
/** What weighs less in a claim is no feature to speak of. */
const light = 0.1 * unit;

/**
 * The named proposition that an idea belongs to, as an index, or null. Measured is how much of it the name and words of the
 * proposition cover, since a list of words holds much that a single claim does not.
 *
 * @param named the features of each proposition
 */
export function ownerOf(
  idea: number,
  named: readonly ReadonlySet<number>[],
  { vectors }: AlikePairs,
): number | null {
  const { features = [], weights = [] } = vectors[idea] ?? {};
  let best: number | null = null;
  let highest = 0;
  for (const [i, covered] of named.entries()) {
    let share = 0;
    let shared = 0;
    for (const [k, feature] of features.entries()) {
      if (!covered.has(feature)) continue;
      const weight = weights[k] ?? 0;
      share += weight * weight;
      if (weight >= light) shared++;
    }
    share /= unit * unit;
    if (share < (shared < 2 ? barOfOne : bar) || share <= highest) continue;
    highest = share;
    best = i;
  }
  return best;
}
