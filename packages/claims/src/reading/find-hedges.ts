import { firstHedge, type HedgeRow, type Language, Meaning } from '../language.ts';
import type { Attribution, Quotations, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import type { Hedge } from '../types.ts';
import { endOfCondition } from './end-of-condition.ts';
import { firstPhraseFrom, type Phrases } from './find-phrases.ts';
import { standsAsHedge } from './stands-as-hedge.ts';

/** Words that take certainty back, and what they leave of it. */
export interface FoundHedge extends TokenRange, Pick<Hedge, 'kind' | 'by'> {
  readonly degree: HedgeRow['degree'];
}

const hedgeBits = Meaning.Shadow | (-1 << firstHedge);
const none: readonly FoundHedge[] = [];

/** The hedges of a claim, in the order of the text: those of its content, and the reporting word where it is one. */
export function findHedges(
  tokens: Tokens,
  quotations: Quotations,
  phrases: Phrases,
  { cue, content }: Attribution,
  language: Language,
): readonly FoundHedge[] {
  let hedges: FoundHedge[] | null = null;
  // "asked │if│ it held" opens a question.
  const asks = cue !== null && language.certaintyOfCues.get(cue.entry.lemma)?.degree === 'unknown';
  for (const range of content) {
    let free = range.from;
    let p = firstPhraseFrom(phrases, range.from);
    while ((phrases.from[p] ?? range.to) < range.to) {
      const from = phrases.from[p] ?? 0;
      const longest = longestAt(phrases, p, range.to);
      while (phrases.from[p] === from) p++;
      if (longest === -1 || from < free) continue;
      const meaning = (phrases.meaning[longest] ?? 0) & hedgeBits;
      free = phrases.to[longest] ?? 0;
      if ((meaning & Meaning.Shadow) !== 0) continue;
      const row = language.hedges[31 - Math.clz32(meaning & -meaning) - firstHedge];
      const asked = asks && from === content[0]?.from;
      if (
        row === undefined ||
        asked ||
        !standsAsHedge(tokens, { from, to: free }, range, row.place, language)
      ) {
        // Words that do not hedge here hide none behind them.
        free = from + 1;
        continue;
      }
      if (row.place === 'clause') free = endOfCondition(tokens, free, range.to);
      const by = row.distances === true && quotations.of[from] === -1 ? 'writer' : 'speaker';
      hedges ??= [];
      hedges.push({ from, to: free, kind: row.kind, by, degree: row.degree });
    }
  }
  const own = cue && hedgeOfCue(cue, language);
  if (own === null) return hedges ?? none;
  return [...(hedges ?? none), own].sort((a, b) => a.from - b.from);
}

/** Of the phrases that begin where phrase `p` does, the longest that is a hedge or looks like one; -1 if none. */
function longestAt({ from, to, meaning }: Phrases, p: number, end: number): number {
  let longest = -1;
  for (let q = p; from[q] === from[p]; q++)
    if ((to[q] ?? 0) <= end && ((meaning[q] ?? 0) & hedgeBits) !== 0) longest = q;
  return longest;
}

/** "│speculated│ that", "was │reportedly│ hit". */
function hedgeOfCue(
  { kind, head, from, to, entry }: NonNullable<Attribution['cue']>,
  { certaintyOfCues }: Language,
): FoundHedge | null {
  if (kind === 'adverb') return { from, to, kind: 'evidential', by: 'writer', degree: 'none' };
  const by = certaintyOfCues.get(entry.lemma)?.hedge ?? null;
  return (
    by && { from: head, to: head + 1, kind: by === 'writer' ? 'evidential' : 'belief', by, degree: 'none' }
  );
}
