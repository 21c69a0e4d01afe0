import { Kind } from '../features.ts';
import { Meaning } from '../language.ts';
import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import type { Polarity } from '../types.ts';
import { firstPhraseFrom, type Phrases } from './find-phrases.ts';

/** What the phrases in a content say of it. */
export interface PhraseReading {
  /** The bits of every phrase. */
  readonly meanings: number;
  readonly polarity: Polarity;
}

/** Reads the phrases of a content: what they may mean, and whether they negate its first clause. */
export function readPhrases(tokens: Tokens, phrases: Phrases, content: readonly TokenRange[]): PhraseReading {
  let meanings = 0;
  let polarity: Polarity | null = null;
  for (const range of content) {
    for (let p = firstPhraseFrom(phrases, range.from); (phrases.from[p] ?? range.to) < range.to; p++) {
      if ((phrases.to[p] ?? 0) > range.to) continue;
      const meaning = phrases.meaning[p] ?? 0;
      meanings |= meaning;
      if ((meaning & Meaning.Negation) !== 0)
        polarity ??= isInFirstClause(tokens, content, phrases.from[p] ?? 0) ? 'negative' : 'positive';
    }
  }
  return { meanings, polarity: polarity ?? 'positive' };
}

/** Characters from the beginning of a content in which its first clause is sought. */
const nearby = 120;

/** Whether a token stands near the beginning of a content, with no colon or semicolon before it. */
function isInFirstClause({ start, end, kind }: Tokens, content: readonly TokenRange[], at: number): boolean {
  let left = nearby;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if ((end[i] ?? 0) - (start[from] ?? 0) > left) return false;
      if (i === at) return true;
      if (kind[i] === Kind.Colon || kind[i] === Kind.Semicolon) return false;
    }
    left -= (end[to - 1] ?? 0) - (start[from] ?? 0) + 1;
  }
  return false;
}
