const permutations = 12;
/** Minima that must agree for two passages to be compared at all. */
const band = 2;

const seeds = Array.from({ length: permutations }, (_, i) => Math.imul(i + 1, 0x85ebca6b));

/**
 * MinHash (Broder 1997) with bands: the least of all runs under each of 12 permutations, two by two. Of two passages
 * that share half of their runs four in five have a key in common, of two that share 7 in 10 nearly all.
 */
export function bandsOf(shingles: Int32Array): string[] {
  const minima = new Int32Array(permutations).fill(0x7fffffff);
  for (const shingle of shingles)
    for (let p = 0; p < permutations; p++) {
      const mixed = Math.imul(shingle ^ (seeds[p] ?? 0), 0xc2b2ae35);
      const hash = Math.imul(mixed ^ (mixed >>> 16), 0x27d4eb2f);
      if (hash < (minima[p] ?? 0)) minima[p] = hash;
    }
  const bands: string[] = [];
  for (let p = 0; p < permutations; p += band) bands.push(`${p} ${minima[p]} ${minima[p + 1]}`);
  return bands;
}
