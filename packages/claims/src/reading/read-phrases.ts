import { Kind } from '../features.ts';
import { type Language, Meaning } from '../language.ts';
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
export function readPhrases(
  tokens: Tokens,
  phrases: Phrases,
  content: readonly TokenRange[],
  { openingActs, actPhrases }: Language,
): PhraseReading {
  const opening = firstWord(tokens, content);
  let meanings = 0;
  let polarity: Polarity | null = null;
  const forces = (1 << actPhrases.length) - 1;
  // What begins behind `shadow` and before `hidden` has no force: "were │robbed│".
  let [shadow, hidden] = [0, 0];
  for (const range of content) {
    for (let p = firstPhraseFrom(phrases, range.from); (phrases.from[p] ?? range.to) < range.to; p++) {
      if ((phrases.to[p] ?? 0) > range.to) continue;
      const meaning = phrases.meaning[p] ?? 0;
      const from = phrases.from[p] ?? 0;
      if ((meaning & Meaning.Shadow) !== 0) [shadow, hidden] = [from, phrases.to[p] ?? 0];
      const force = from > shadow && from < hidden ? 0 : from === opening ? forces : forces & ~openingActs;
      meanings |= meaning & (force | ~forces);
      if ((meaning & Meaning.Negation) !== 0)
        polarity ??= isInFirstClause(tokens, content, from) ? 'negative' : 'positive';
    }
  }
  return { meanings, polarity: polarity ?? 'positive' };
}

/** The first word of a content, behind its quotation mark. */
function firstWord({ kind }: Tokens, [first]: readonly TokenRange[]): number {
  if (first === undefined) return -1;
  let at = first.from;
  while (at < first.to && kind[at] !== Kind.Word) at++;
  return at;
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
