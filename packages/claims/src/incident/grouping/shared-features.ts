import type { AlikePairs } from './alike-pairs.ts';
import type { Matter } from './read-matter.ts';

/** How many shared features are told. */
const most = 4;
/** Words that say little of a claim are no reason. */
const telling = 0.2;

/** The weights of some claims together, by number of the feature. */
export type Sum = ReadonlyMap<number, number>;

/** By which features a claim is in its group: those that weigh most in it and in the others together. */
export function sharedFeatures(
  matter: Matter,
  idea: number,
  ofOthers: (feature: number, own: number) => number,
  { table, vectors }: AlikePairs,
): string[] {
  const { features = [], weights = [] } = vectors[idea] ?? {};
  const held: { readonly name: string; readonly weight: number }[] = [];
  for (let k = 0; k < features.length; k++) {
    const feature = features[k] ?? 0;
    const own = weights[k] ?? 0;
    const weight = own * ofOthers(feature, own);
    if (weight <= 0) continue;
    const name = table.names[feature] ?? '';
    if ((matter.features.get(name) ?? 0) >= telling) held.push({ name, weight });
  }
  held.sort((a, b) => b.weight - a.weight);
  return held.slice(0, most).map(({ name }) => matter.printed.get(name) ?? name);
}

/** The weights of the claims about some ideas. */
export function sumOf(ideas: readonly number[], claims: Int32Array, { vectors }: AlikePairs): Sum {
  const sum = new Map<number, number>();
  for (const idea of ideas) {
    const { features = [], weights = [] } = vectors[idea] ?? {};
    const times = claims[idea] ?? 0;
    for (let k = 0; k < features.length; k++) {
      const feature = features[k] ?? 0;
      sum.set(feature, (sum.get(feature) ?? 0) + times * (weights[k] ?? 0));
    }
  }
  return sum;
}
