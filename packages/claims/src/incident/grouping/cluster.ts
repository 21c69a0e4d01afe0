import type { AlikePairs } from './alike-pairs.ts';
import { unit } from './to-vector.ts';

/**
 * How alike two groups must be to become one, on the average over their pairs of claims (cosine). The bar falls in steps,
 * so that the most alike find each other first and the order of the claims decides next to nothing.
 */
const bars = [0.8, 0.65, 0.5, 0.42, 0.35];

/** Several ideas as one group. */
interface Group {
  readonly ideas: number[];
  /** How many claims are about them. */
  claims: number;
  /** The highest likeness of one of them to an idea outside of the group when it was made. */
  nearest: number;
}

/**
 * Groups ideas by average linkage (Sokal and Michener 1958), in steps. What is like nothing else stays alone.
 *
 * @param order the ideas to be grouped, each once
 * @param claims by number of the idea: how many claims are about it
 */
export function cluster(order: readonly number[], claims: Int32Array, pairs: AlikePairs): number[][] {
  let groups: Group[] = order.map((idea) => ({
    ideas: [idea],
    claims: claims[idea] ?? 0,
    nearest: Math.max(0, ...(pairs.neighbours[idea]?.likeness ?? [])),
  }));
  for (const bar of bars) groups = joinAlike(groups, bar * unit * unit, claims, pairs);
  return groups.map(({ ideas }) => ideas);
}

/** Each group in turn joins the one before it that is most like it, if they are alike enough. */
function joinAlike(
  groups: readonly Group[],
  bar: number,
  claims: Int32Array,
  { neighbours }: AlikePairs,
): Group[] {
  const grown: Group[] = [];
  const groupOf = new Int32Array(neighbours.length).fill(-1);
  const shared = new Float64Array(groups.length);
  for (const group of groups) {
    // An average is never above the highest of its pairs, so most groups are passed over until the bar is low.
    if (group.nearest < bar) {
      grown.push(group);
      continue;
    }
    const near: number[] = [];
    for (const idea of group.ideas) {
      const { ideas = [], likeness = [] } = neighbours[idea] ?? {};
      const times = claims[idea] ?? 0;
      for (let k = 0; k < ideas.length; k++) {
        const other = ideas[k] ?? 0;
        const at = groupOf[other] ?? -1;
        if (at < 0) continue;
        if (shared[at] === 0) near.push(at);
        shared[at] = (shared[at] ?? 0) + (likeness[k] ?? 0) * times * (claims[other] ?? 0);
      }
    }
    let best = -1;
    let highest = bar;
    for (const at of near) {
      const likeness = (shared[at] ?? 0) / (group.claims * (grown[at]?.claims ?? 1));
      shared[at] = 0;
      if (likeness < highest || (likeness === highest && best >= 0 && best < at)) continue;
      highest = likeness;
      best = at;
    }
    const at = best < 0 ? grown.length : best;
    const into = grown[at] ?? { ideas: [], claims: 0, nearest: 0 };
    grown[at] = into;
    into.ideas.push(...group.ideas);
    into.claims += group.claims;
    into.nearest = Math.max(into.nearest, group.nearest);
    for (const idea of group.ideas) groupOf[idea] = at;
  }
  return grown;
}
