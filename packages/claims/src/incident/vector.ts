/** Weights by word; a word that is absent weighs nothing. */
export type Vector = ReadonlyMap<string, number>;

/** Vectors of length one: each word weighs its inverse document frequency over the bags given. */
export function weigh(bags: readonly (readonly string[])[]): Vector[] {
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return bags.map((bag) => {
    const weights = bag.map((word) => Math.log(1 + bags.length / (frequency.get(word) ?? 1)));
    const length = Math.hypot(...weights) || 1;
    return new Map(bag.map((word, i) => [word, (weights[i] ?? 0) / length]));
  });
}

/** The cosine of the angle between two vectors, 0 to 1; 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
  const size = (vector: Vector) =>
    Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return dot === 0 ? 0 : dot / (size(a) * size(b));
}

/** The sum of two vectors. */
export function add(a: Vector, b: Vector): Vector {
  const sum = new Map(a);
  for (const [word, weight] of b) sum.set(word, (sum.get(word) ?? 0) + weight);
  return sum;
}
