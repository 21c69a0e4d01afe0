import type { PatternWords, TextPattern } from '../language.ts';
import { WordTable } from './word-table.ts';

/** Gathers the words that say which of the patterns may fit. */
export function compilePatternWords(
  patterns: readonly TextPattern[],
  place: 'opens' | 'holds',
): PatternWords {
  const bits = new Map<string, number>();
  for (const [i, pattern] of patterns.entries()) {
    for (const word of pattern[place]?.split(' ') ?? []) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  }
  return { words: new WordTable([...bits.keys()]), patterns: Int32Array.from(bits.values()) };
}
