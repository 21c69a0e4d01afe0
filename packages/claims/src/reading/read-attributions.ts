import type { Language } from '../language.ts';
import type { Attribution, Quotations, Sentence, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import type { Claim, ResolvedDate } from '../types.ts';
import { findHedges, readFactuality } from './find-hedges.ts';
import { readAct } from './read-act.ts';
import { readForm } from './read-form.ts';
import { readPolarity, readStance } from './read-stance.ts';
import { findDates } from './resolve-date.ts';

type Readings = Pick<
  Claim,
  'form' | 'act' | 'stance' | 'hedges' | 'factuality' | 'polarity' | 'targets' | 'statedAt' | 'about'
>;

/** What the words of each attribution commit its speaker to. `anchor` is the day that dates are read against. */
export function readAttributions(
  tokens: Tokens,
  quotations: Quotations,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  anchor: string | null,
  language: Language,
): Readings[] {
  return attributions.map(({ cue, content, source, sentence, rule }) => {
    const words = content
      .map(({ from, to }) => tokens.text.slice(tokens.start[from], tokens.end[to - 1]))
      .join(' ');
    const act = readAct(cue, rule, words, language);
    const hedges = findHedges(tokens, content, language);
    const about = content.flatMap((range) => findDates(tokens, range, anchor, language));
    return {
      form: readForm(tokens, quotations, content),
      act: act.act,
      stance: readStance(act, cue, words, language),
      hedges,
      factuality: readFactuality(hedges, language),
      polarity: readPolarity(words),
      targets: [],
      statedAt: statedAt(tokens, sentences[sentence], [source, cue, ...content], anchor, language),
      about,
    };
  });
}

/** The date of the reporting clause: the one outside of what is reported, nearest to the cue's sentence start. */
function statedAt(
  tokens: Tokens,
  sentence: Sentence | undefined,
  parts: readonly (TokenRange | null)[],
  anchor: string | null,
  language: Language,
): ResolvedDate | null {
  const cue = parts[1];
  if (sentence === undefined || !cue) return null;
  const [source] = parts;
  const low = Math.min(cue.from, source?.from ?? cue.from);
  const high = Math.max(cue.to, source?.to ?? cue.to);
  const contents = parts.slice(2).filter((part) => part !== null);
  // Only what stands beside the clause counts: up to four words before it, between its parts, and up to three behind.
  const window = { from: Math.max(sentence.from, low - 4), to: Math.min(sentence.to, high + 3) };
  const inside = ({ span }: ResolvedDate) =>
    contents.some(
      ({ from, to }) => span.start >= (tokens.start[from] ?? 0) && span.end <= (tokens.end[to - 1] ?? 0),
    );
  return findDates(tokens, window, anchor, language).find((date) => !inside(date)) ?? null;
}
