import { IdeaTable } from './idea-table.ts';
import { commonness, toVector, unit, type Vector } from './to-vector.ts';

/** The ideas that are like one, and how alike they are. */
export interface Neighbours {
  readonly ideas: readonly number[];
  readonly likeness: readonly number[];
}

/** Which ideas of an incident are alike. Never changed once made; the next picture of the incident is made from it. */
export interface AlikePairs {
  readonly table: IdeaTable;
  /** By number of the idea. */
  readonly vectors: readonly Vector[];
  readonly neighbours: readonly Neighbours[];
  /** By number of the feature: how common it is, and which ideas have it. */
  readonly levels: Uint8Array;
  readonly holders: readonly number[][];
}

/** Ideas less alike than this (cosine) are not alike at all. */
const floor = 0.25;
const least = floor * unit * unit;

const none: Neighbours = { ideas: [], likeness: [] };

export function noPairs(): AlikePairs {
  return { table: new IdeaTable(), vectors: [], neighbours: [], levels: new Uint8Array(), holders: [] };
}

/**
 * Which ideas are alike, when each is what `claims[idea]` claims are about. Only what is new or weighs otherwise than
 * before is compared again; the result is the same as from nothing.
 */
export function findAlike(before: AlikePairs, claims: Int32Array): AlikePairs {
  const { table } = before;
  const { ideas, names } = table;
  const levels = levelsOf(table, claims);
  const vectors = before.vectors.slice();
  const neighbours = before.neighbours.slice();
  const holders = before.holders.slice();
  const known = before.vectors.length;
  // Lists of the picture before are copied when they grow, its own lists are not.
  const own = new Set<number>();
  for (let idea = known; idea < ideas.length; idea++)
    for (const feature of ideas[idea]?.features ?? []) {
      const list = holders[feature] ?? [];
      const mine = own.has(feature) ? list : list.slice();
      own.add(feature);
      mine.push(idea);
      holders[feature] = mine;
    }

  const stale = staleIdeas(before, levels, holders, ideas.length);
  const isStale = new Uint8Array(ideas.length);
  for (const idea of stale) isStale[idea] = 1;
  const touched = new Set<number>();
  for (const idea of stale) {
    const matter = ideas[idea];
    if (matter !== undefined) vectors[idea] = toVector(matter, levels, names);
    for (const other of neighbours[idea]?.ideas ?? []) if (isStale[other] === 0) touched.add(other);
    neighbours[idea] = none;
  }
  const changed = new Map<number, { ideas: number[]; likeness: number[] }>();
  const open = (idea: number) => {
    const list = changed.get(idea) ?? without(neighbours[idea] ?? none, isStale);
    changed.set(idea, list);
    return list;
  };
  for (const idea of touched) open(idea);
  const compare = comparer(vectors, holders, names.length);
  for (const idea of stale)
    compare(idea, (other, likeness) => {
      // Of two stale ideas the later one finds the pair.
      if (isStale[other] === 1 && other > idea) return;
      for (const [from, to] of [
        [idea, other],
        [other, idea],
      ] as const) {
        const list = open(from);
        list.ideas.push(to);
        list.likeness.push(likeness);
      }
    });
  for (const [idea, list] of changed) neighbours[idea] = list;
  return { table, vectors, neighbours, levels, holders };
}

function levelsOf({ ideas, names }: IdeaTable, claims: Int32Array): Uint8Array {
  const counts = new Int32Array(names.length);
  for (const [idea, { features }] of ideas.entries())
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + (claims[idea] ?? 0);
  const all = claims.reduce((sum, count) => sum + count, 0);
  return Uint8Array.from(counts, (count) => commonness(count, all));
}

/** New ideas, and those with a feature that is no longer as common as it was. */
function staleIdeas(
  before: AlikePairs,
  levels: Uint8Array,
  holders: readonly (readonly number[])[],
  count: number,
): number[] {
  const stale = new Set<number>();
  for (const [feature, level] of before.levels.entries())
    if (levels[feature] !== level) for (const idea of holders[feature] ?? []) stale.add(idea);
  for (let idea = before.vectors.length; idea < count; idea++) stale.add(idea);
  return [...stale].sort((a, b) => a - b);
}

function without({ ideas, likeness }: Neighbours, gone: Uint8Array): { ideas: number[]; likeness: number[] } {
  const kept = { ideas: [] as number[], likeness: [] as number[] };
  for (const [k, idea] of ideas.entries()) {
    if (gone[idea] === 1) continue;
    kept.ideas.push(idea);
    kept.likeness.push(likeness[k] ?? 0);
  }
  return kept;
}

/**
 * Compares an idea with all that can be like it. Most features need no look at who else has them: those at the light end of
 * a vector cannot make two ideas alike by themselves (prefix filtering, Chaudhuri, Ganti and Kaushik 2006).
 */
function comparer(
  vectors: readonly Vector[],
  holders: readonly (readonly number[])[],
  features: number,
): (idea: number, take: (other: number, likeness: number) => void) => void {
  const weightIn = new Int32Array(features);
  const seen = new Int32Array(vectors.length).fill(-1);
  return (idea, take) => {
    const own = vectors[idea];
    if (own === undefined) return;
    for (let k = 0; k < own.features.length; k++) weightIn[own.features[k] ?? 0] = own.weights[k] ?? 0;
    const heavy = prefixOf(own);
    for (let k = 0; k < heavy; k++) {
      for (const other of holders[own.features[k] ?? 0] ?? []) {
        if (seen[other] === idea || other === idea) continue;
        seen[other] = idea;
        const theirs = vectors[other];
        if (theirs === undefined) continue;
        let likeness = 0;
        for (let n = 0; n < theirs.features.length; n++)
          likeness += (weightIn[theirs.features[n] ?? 0] ?? 0) * (theirs.weights[n] ?? 0);
        if (likeness >= least) take(other, likeness);
      }
    }
    for (const feature of own.features) weightIn[feature] = 0;
  };
}

/** How many of the heaviest features a like one must share at least one of. */
function prefixOf({ weights }: Vector): number {
  const allowed = (floor * unit) ** 2 * 0.98;
  let rest = 0;
  for (let k = weights.length; k > 0; k--) {
    rest += (weights[k - 1] ?? 0) ** 2;
    if (rest >= allowed) return k;
  }
  return 0;
}
