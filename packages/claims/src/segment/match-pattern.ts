import type { Language, SectionPattern } from '../language.ts';
import type { Paragraph, Tokens } from '../layers.ts';

/** The section patterns that may fit a paragraph, and behind them the FAQ heading, as one bit each. Cuts nothing out of the text. */
export function patternsOpening(
  { text, start, end }: Tokens,
  { from }: Paragraph,
  language: Language,
): number {
  const { words, patterns } = language.openingWords;
  const word = words.find(text, start[from] ?? 0, end[from] ?? 0);
  return word === -1 ? 0 : (patterns[word] ?? 0);
}

/** The patterns of which the paragraph holds a word. */
export function patternsHeld(
  { text, start, end }: Tokens,
  { from, to }: Paragraph,
  language: Language,
): number {
  const { words, patterns } = language.heldWords;
  let bits = 0;
  for (let i = from; i < to; i++) {
    const word = words.find(text, start[i] ?? 0, end[i] ?? 0);
    if (word !== -1) bits |= patterns[word] ?? 0;
  }
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
  for (const [i, one] of patterns.entries()) {
    if ((bits & (1 << i)) !== 0 && one.pattern.test(words)) return one;
  }
  return null;
}
