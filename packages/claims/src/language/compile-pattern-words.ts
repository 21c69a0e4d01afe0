import type { TextPattern } from '../language.ts';

/** For each word that says which of the patterns may fit, by its term, those patterns as one bit each. */
export function compilePatternWords(
  patterns: readonly TextPattern[],
  place: 'opens' | 'holds',
  learn: (word: string) => number,
): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [i, pattern] of patterns.entries()) {
    for (const word of pattern[place]?.split(' ') ?? []) {
      const term = learn(word);
      bits.set(term, (bits.get(term) ?? 0) | (1 << i));
    }
  }
  return bits;
}
