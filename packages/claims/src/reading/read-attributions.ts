import type { Language } from '../language.ts';
import type { Attribution, FoundDate, Quotations, Sentence, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import type { Claim, ResolvedDate } from '../types.ts';
import { datesWithin } from './dates-within.ts';
import { findHedges } from './find-hedges.ts';
import { findPhrases } from './find-phrases.ts';
import { readAct } from './read-act.ts';
import { readFactuality } from './read-factuality.ts';
import { readForm } from './read-form.ts';
import { readPhrases } from './read-phrases.ts';
import { readStance } from './read-stance.ts';
import { readStatedAt } from './read-stated-at.ts';
import { toHedge } from './to-hedge.ts';

type Readings = Pick<
  Claim,
  'form' | 'act' | 'stance' | 'hedges' | 'factuality' | 'polarity' | 'targets' | 'statedAt' | 'about'
>;

/** What the words of each attribution commit its speaker to. `dates` are those of the whole article. */
export function readAttributions(
  tokens: Tokens,
  quotations: Quotations,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  dates: readonly FoundDate[],
  language: Language,
): Readings[] {
  const reporting = { tokens, quotations, language };
  const phrases = findPhrases(tokens, attributions, language);
  return attributions.map((attribution) => {
    const { cue, content, rule } = attribution;
    const { meanings, polarity } = readPhrases(tokens, phrases, content, language);
    const hedges = findHedges(tokens, quotations, phrases, attribution, language);
    const act = readAct(cue, rule, meanings, language);
    return {
      form: readForm(tokens, quotations, content),
      act: act.act,
      stance: readStance(act, cue, meanings),
      hedges: hedges.map((hedge) => toHedge(tokens, hedge)),
      factuality: readFactuality(tokens, attribution, act, hedges, meanings, language),
      polarity,
      targets: none,
      statedAt: readStatedAt(reporting, sentences[attribution.sentence], attribution, dates),
      about: datesAbout(dates, content),
    };
  });
}

/** The dates in a content; an hour alone tells no day. */
function datesAbout(dates: readonly FoundDate[], content: readonly TokenRange[]): readonly ResolvedDate[] {
  let about: ResolvedDate[] | null = null;
  for (const range of content) {
    for (const { date, hourOnly } of datesWithin(dates, range)) {
      if (hourOnly) continue;
      about ??= [];
      about.push(date);
    }
  }
  return about ?? none;
}

/** Most claims have nothing of a kind: they share one empty list. */
const none: readonly never[] = [];
