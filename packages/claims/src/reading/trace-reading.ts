import { type Language, Meaning } from '../language.ts';
import type { Attribution, ReadingTrace, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { findPhrases, firstPhraseFrom, type Phrases } from './find-phrases.ts';
import { readAct } from './read-act.ts';
import { readPhrases } from './read-phrases.ts';
import { negatesMatter } from './read-stance.ts';

/** Reads one attribution again, and tells which words its act, its stance and its polarity come from. */
export function traceReading(tokens: Tokens, attribution: Attribution, language: Language): ReadingTrace {
  const { cue, content, rule } = attribution;
  const phrases = findPhrases(tokens, [attribution], language);
  const { meanings, polarity } = readPhrases(tokens, phrases, content, language);
  const act = readAct(cue, rule, meanings, language);
  return {
    act,
    actWords: firstWith(phrases, content, act.force),
    stanceWords: negatesMatter(act, cue, meanings)
      ? firstWith(phrases, content, Meaning.NegatedMatter)
      : null,
    negation: polarity === 'negative' ? firstWith(phrases, content, Meaning.Negation) : null,
  };
}

/** The first phrase of the content that has any of these meanings. */
function firstWith(phrases: Phrases, content: readonly TokenRange[], meaning: number): TokenRange | null {
  for (const range of content) {
    for (let p = firstPhraseFrom(phrases, range.from); (phrases.from[p] ?? range.to) < range.to; p++) {
      const found = { from: phrases.from[p] ?? 0, to: phrases.to[p] ?? 0 };
      if (found.to <= range.to && ((phrases.meaning[p] ?? 0) & meaning) !== 0) return found;
    }
  }
  return null;
}
