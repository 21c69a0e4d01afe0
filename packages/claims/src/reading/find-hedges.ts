import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import { spanOf, type TokenRange } from '../span.ts';
import type { Factuality, Span } from '../types.ts';

const patterns = new WeakMap<Language, RegExp>();

/** The words of a content that take certainty back, in the order of the text. */
export function findHedges(tokens: Tokens, ranges: readonly TokenRange[], language: Language): Span[] {
  const pattern = patternOf(language);
  return ranges.flatMap(({ from, to }) => {
    const offset = tokens.start[from] ?? 0;
    const text = tokens.text.slice(offset, tokens.end[to - 1]);
    return Array.from(text.matchAll(pattern), (match) =>
      spanOf(tokens.text, offset + match.index, offset + match.index + match[0].length),
    );
  });
}

/** What the hedges leave of certainty. */
export function readFactuality(hedges: readonly Span[], language: Language): Factuality {
  if (hedges.length === 0) return 'certain';
  return hedges.some(({ text }) => language.possibilityHedges.includes(text.toLowerCase()))
    ? 'possible'
    : 'probable';
}

function patternOf(language: Language): RegExp {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const longestFirst = [...language.hedges].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'gi');
  patterns.set(language, pattern);
  return pattern;
}
