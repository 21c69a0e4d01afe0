import { Sets } from './sets.ts';
import { type Passage, resemblance } from './split-passages.ts';

const alike = 0.5;

/**
 * For each passage the number of the first one that it is a near copy of, or its own. A passage is compared only with
 * the first that has one of its keys, so that the time grows with the length of the texts.
 */
export function alikePassages(passages: readonly Passage[]): number[] {
  const sets = new Sets(passages.length);
  const buckets = new Map<string, number>();
  for (const [i, passage] of passages.entries()) {
    for (const key of passage.bands) {
      const first = buckets.get(key);
      if (first === undefined) buckets.set(key, i);
      else if (sets.find(first) !== sets.find(i)) {
        const other = passages[first]?.shingles ?? new Int32Array();
        if (resemblance(other, passage.shingles) >= alike) sets.join(first, i);
      }
    }
  }
  return passages.map((_, i) => sets.find(i));
}
