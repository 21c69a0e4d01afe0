import { Trait } from '../features.ts';
import type { Language, SectionPattern } from '../language.ts';
import type { Paragraph, Tokens } from '../layers.ts';

/** The section patterns that may fit a paragraph, and behind them the FAQ heading, as one bit each. */
export function patternsOpening(
  { term }: Tokens,
  { from }: Paragraph,
  { openingPatterns }: Language,
): number {
  const first = term[from] ?? -1;
  return first === -1 ? 0 : (openingPatterns[first] ?? 0);
}

/** The patterns of which the paragraph holds a word. */
export function patternsHeld(
  { term, traits }: Tokens,
  { from, to }: Paragraph,
  { heldPatterns }: Language,
): number {
  let bits = 0;
  for (let i = from; i < to; i++)
    if (((traits[i] ?? 0) & Trait.InPattern) !== 0) bits |= heldPatterns[term[i] ?? 0] ?? 0;
  return bits;
}

/** The first of the patterns whose bit is set that fits the paragraph. */
export function matchPattern(
  text: string,
  { start, end }: Paragraph,
  patterns: readonly SectionPattern[],
  bits: number,
): SectionPattern | null {
  if (bits === 0) return null;
  const words = text.slice(start, end);
  for (let i = 0; i < patterns.length; i++) {
    const one = patterns[i];
    if ((bits & (1 << i)) !== 0 && one?.pattern.test(words)) return one;
  }
  return null;
}
