import { F, Kind } from '../features.ts';
import { Meaning } from '../language.ts';
import type { Tokens } from '../layers.ts';
import { spanOf, type TokenRange } from '../span.ts';
import { has } from '../token-tests.ts';
import type { Factuality, Polarity, Span } from '../types.ts';
import { firstPhraseFrom, type Phrases } from './find-phrases.ts';

/** What the phrases in a content say of it. */
export interface PhraseReading {
  /** The bits of every phrase. */
  readonly meanings: number;
  /** The words that take certainty back, in the order of the text. */
  readonly hedges: readonly Span[];
  readonly factuality: Factuality;
  readonly polarity: Polarity;
}

/** Reads the phrases of a content: its force, its hedges and what they leave of certainty, and whether it is negated. */
export function readPhrases(tokens: Tokens, phrases: Phrases, content: readonly TokenRange[]): PhraseReading {
  let meanings = 0;
  let factuality: Factuality = 'certain';
  let polarity: Polarity | null = null;
  let hedges: Span[] = none;
  for (const range of content) {
    let free = range.from;
    for (let p = firstPhraseFrom(phrases, range.from); (phrases.from[p] ?? range.to) < range.to; p++) {
      const from = phrases.from[p] ?? 0;
      const to = phrases.to[p] ?? 0;
      if (to > range.to) continue;
      const meaning = phrases.meaning[p] ?? 0;
      meanings |= meaning;
      if ((meaning & Meaning.Negation) !== 0)
        polarity ??= isInFirstClause(tokens, content, from) ? 'negative' : 'positive';
      if ((meaning & Meaning.Hedge) === 0 || from < free) continue;
      free = to;
      if (from > range.from && isName(tokens, from, to)) continue;
      if (hedges === none) hedges = [];
      hedges.push(spanOf(tokens.text, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0));
      if ((meaning & Meaning.Possible) !== 0) factuality = 'possible';
      else if (factuality === 'certain') factuality = 'probable';
    }
  }
  return { meanings, hedges, factuality, polarity: polarity ?? 'positive' };
}

const none: Span[] = [];

/** A capital inside a sentence makes the modal a name: "on May 3". */
function isName(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(tokens, i, F.Capital)) return true;
  return false;
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
