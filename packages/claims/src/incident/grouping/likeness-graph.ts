import type { AlikePairs } from './alike-pairs.ts';

/** Groups by number, and how alike they are: the sum over their pairs of claims. */
export interface LikenessGraph {
  /** How many claims each group has. */
  readonly sizes: Int32Array;
  /** Group `i` is like the groups before it that stand in `others` from `rows[i]` to `rows[i + 1]`. */
  readonly rows: Int32Array;
  readonly others: Int32Array;
  readonly likeness: Float64Array;
}

/** Every idea as a group of its own, in the order given. */
export function graphOf(
  order: readonly number[],
  claims: Int32Array,
  { neighbours }: AlikePairs,
): LikenessGraph {
  const place = new Int32Array(neighbours.length).fill(-1);
  for (const [i, idea] of order.entries()) place[idea] = i;
  const rows = new Int32Array(order.length + 1);
  const others: number[] = [];
  const likeness: number[] = [];
  for (const [i, idea] of order.entries()) {
    const near = neighbours[idea];
    const count = near?.ideas.length ?? 0;
    const times = claims[idea] ?? 0;
    for (let k = 0; k < count; k++) {
      const other = near?.ideas[k] ?? 0;
      const at = place[other] ?? -1;
      if (at < 0 || at >= i) continue;
      others.push(at);
      likeness.push((near?.likeness[k] ?? 0) * times * (claims[other] ?? 0));
    }
    rows[i + 1] = others.length;
  }
  const sizes = Int32Array.from(order, (idea) => claims[idea] ?? 0);
  return { sizes, rows, others: Int32Array.from(others), likeness: Float64Array.from(likeness) };
}

/** The same when each group has become part of `into[group]`, of which there are `count`. */
export function contract(
  { sizes, rows, others, likeness }: LikenessGraph,
  into: Int32Array,
  count: number,
): LikenessGraph {
  const joined = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  eachEdge((later) => {
    starts[later + 1] = (starts[later + 1] ?? 0) + 1;
  });
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const loose = new Int32Array(starts[count] ?? 0);
  const looseLikeness = new Float64Array(loose.length);
  const next = starts.slice();
  eachEdge((later, earlier, weight) => {
    const at = next[later] ?? 0;
    next[later] = at + 1;
    loose[at] = earlier;
    looseLikeness[at] = weight;
  });

  // Edges between the same two groups become one.
  const sums = new Float64Array(count);
  const newRows = new Int32Array(count + 1);
  let end = 0;
  for (let row = 0; row < count; row++) {
    const from = end;
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) {
      const other = loose[k] ?? 0;
      if (sums[other] === 0) loose[end++] = other;
      sums[other] = (sums[other] ?? 0) + (looseLikeness[k] ?? 0);
    }
    for (let k = from; k < end; k++) {
      const other = loose[k] ?? 0;
      looseLikeness[k] = sums[other] ?? 0;
      sums[other] = 0;
    }
    newRows[row + 1] = end;
  }
  for (let group = 0; group < sizes.length; group++) {
    const to = into[group] ?? 0;
    joined[to] = (joined[to] ?? 0) + (sizes[group] ?? 0);
  }
  return {
    sizes: joined,
    rows: newRows,
    others: loose.subarray(0, end),
    likeness: looseLikeness.subarray(0, end),
  };

  function eachEdge(take: (later: number, earlier: number, weight: number) => void): void {
    for (let group = 0; group < sizes.length; group++) {
      const own = into[group] ?? 0;
      for (let k = rows[group] ?? 0; k < (rows[group + 1] ?? 0); k++) {
        const other = into[others[k] ?? 0] ?? 0;
        if (other < own) take(own, other, likeness[k] ?? 0);
        else if (other > own) take(other, own, likeness[k] ?? 0);
      }
    }
  }
}
