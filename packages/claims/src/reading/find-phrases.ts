import { Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Attribution, Tokens } from '../layers.ts';

/** The phrases in the contents of an article, as parallel arrays, in the order in which they begin. */
export interface Phrases {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Bits of `Meaning`, and of the rows of `actPhrases`. */
  readonly meaning: readonly number[];
}

/**
 * Finds every phrase of the language's table that stands in a content, in one pass. Phrases may lie in one another:
 * "will likely", "likely".
 */
export function findPhrases(
  tokens: Tokens,
  attributions: readonly Attribution[],
  { phrases }: Language,
): Phrases {
  const symbols = symbolsOf(tokens, attributions, phrases);
  const from: number[] = [];
  const to: number[] = [];
  const meaning: number[] = [];
  for (let i = 0; i < symbols.length; i++) {
    const first = symbols[i] ?? 0;
    if (first === 0) continue;
    let behind = i + 1;
    for (let state = phrases.step(0, first); state !== 0; ) {
      const labels = phrases.labelsAt(state);
      if (labels !== 0) {
        from.push(i);
        to.push(behind);
        meaning.push(labels);
      }
      // Behind the last token nothing goes on.
      state = behind < symbols.length ? phrases.step(state, symbols[behind++] ?? 0) : 0;
    }
  }
  return { from, to, meaning };
}

/** For each token its symbol in the table; 0 outside of what is reported, and for what is no word. */
function symbolsOf(
  { text, count, start, end, kind, word }: Tokens,
  attributions: readonly Attribution[],
  table: Language['phrases'],
): Uint16Array {
  const symbols = new Uint16Array(count);
  for (const { content } of attributions) {
    for (const { from, to } of content) {
      for (let i = from; i < to; i++) {
        // Contents lie in one another: what the outer one has read is not read again.
        if (symbols[i] !== 0 || kind[i] !== Kind.Word) continue;
        symbols[i] = table.symbolOf(text, start[i] ?? 0, end[i] ?? 0, word[i] ?? -1);
      }
    }
  }
  return symbols;
}

/** Index of the first phrase that begins at token `at` or behind it, by halving. */
export function firstPhraseFrom({ from }: Phrases, at: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
