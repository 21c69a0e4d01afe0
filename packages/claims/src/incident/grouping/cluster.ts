import type { AlikePairs } from './alike-pairs.ts';
import { contract, graphOf, type LikenessGraph } from './likeness-graph.ts';
import { unit } from './to-vector.ts';

/**
 * How alike two groups must be to become one, on the average over their pairs of claims (cosine). The bar falls in steps,
 * so that the most alike find each other first and the order of the claims decides next to nothing.
 */
const bars = [0.8, 0.65, 0.5, 0.42, 0.35];

/**
 * Groups ideas by average linkage (Sokal and Michener 1958), in steps. What is like nothing else stays alone.
 *
 * @param order the ideas to be grouped, each once
 * @param claims by number of the idea: how many claims are about it
 */
export function cluster(order: readonly number[], claims: Int32Array, pairs: AlikePairs): number[][] {
  let graph = graphOf(order, claims, pairs);
  let groups: number[][] = order.map((idea) => [idea]);
  for (const bar of bars) {
    const into = joinAlike(graph, bar * unit * unit);
    const joined: number[][] = [];
    for (const [i, ideas] of groups.entries()) {
      const at = into[i] ?? 0;
      const group = joined[at];
      if (group === undefined) joined[at] = ideas;
      else group.push(...ideas);
    }
    graph = contract(graph, into, joined.length);
    groups = joined;
  }
  return groups;
}

/** Each group in turn joins the one before it that is most like it, if they are alike enough. Gives the group that each is in now. */
function joinAlike({ sizes, rows, others, likeness }: LikenessGraph, bar: number): Int32Array {
  const count = sizes.length;
  const into = new Int32Array(count);
  const claims = new Float64Array(count);
  const shared = new Float64Array(count);
  const near = new Int32Array(count);
  let grown = 0;
  for (let group = 0; group < count; group++) {
    let found = 0;
    for (let k = rows[group] ?? 0; k < (rows[group + 1] ?? 0); k++) {
      const at = into[others[k] ?? 0] ?? 0;
      if (shared[at] === 0) near[found++] = at;
      shared[at] = (shared[at] ?? 0) + (likeness[k] ?? 0);
    }
    const size = sizes[group] ?? 0;
    let best = -1;
    let highest = bar;
    for (let k = 0; k < found; k++) {
      const at = near[k] ?? 0;
      const average = (shared[at] ?? 0) / (size * (claims[at] ?? 1));
      shared[at] = 0;
      if (average < highest || (average === highest && best >= 0 && best < at)) continue;
      highest = average;
      best = at;
    }
    if (best < 0) best = grown++;
    into[group] = best;
    claims[best] = (claims[best] ?? 0) + size;
  }
  return into;
}
