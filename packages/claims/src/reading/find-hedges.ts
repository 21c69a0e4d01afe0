import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import { spanOf, type TokenRange } from '../span.ts';
import type { Factuality, Span } from '../types.ts';

/** The words of a content that take certainty back, in the order of the text. */
export function findHedges(tokens: Tokens, ranges: readonly TokenRange[], language: Language): Span[] {
  return ranges.flatMap((range) => {
    if (!mayHedge(tokens, range, language)) return [];
    const offset = tokens.start[range.from] ?? 0;
    const text = tokens.text.slice(offset, tokens.end[range.to - 1]);
    return Array.from(text.matchAll(language.hedgePattern))
      .filter((match) => !isMonth(match[0], match.index))
      .map(({ 0: words, index }) => spanOf(tokens.text, offset + index, offset + index + words.length));
  });
}

/** What the hedges leave of certainty. */
export function readFactuality(hedges: readonly Span[], language: Language): Factuality {
  if (hedges.length === 0) return 'certain';
  const possible = hedges.some(({ text }) => language.possibilityHedges.includes(text.toLowerCase()));
  return possible ? 'possible' : 'probable';
}

/** A capital inside a sentence makes the modal a name: "on May 3". */
function isMonth(words: string, index: number): boolean {
  return index > 0 && words !== words.toLowerCase();
}

/** Whether any word with which a hedge begins stands in the range: most contents hold none, and need no search. */
function mayHedge({ word }: Tokens, { from, to }: TokenRange, { hedgeOpeners }: Language): boolean {
  for (let i = from; i < to; i++) if (hedgeOpeners.has(word[i] ?? -1)) return true;
  return false;
}
