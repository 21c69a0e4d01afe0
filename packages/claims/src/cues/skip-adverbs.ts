import { AUXILIARY, F, Kind } from '../features.ts';
import type { Sentence, Tokens } from '../layers.ts';
import { has, is, isSpelt } from '../token-tests.ts';

/** The first token at or left of `i` that is no adverb or negation: "the army │swiftly and forcefully│ denied". */
export function skipAdverbs(tokens: Tokens, sentence: Sentence, i: number): number {
  let at = i;
  while (at >= sentence.from && isPlainAdverb(tokens, at)) {
    at--;
    if (at > sentence.from && isSpelt(tokens, at, 'and') && isPlainAdverb(tokens, at - 1)) at--;
  }
  return at;
}

/** An adverb or negation that is nothing else here: "never", "also" — not "no" before a noun. */
export function isPlainAdverb(tokens: Tokens, i: number): boolean {
  if (!is(tokens, i, Kind.Word) || has(tokens, i, AUXILIARY | F.Genitive | F.Role)) return false;
  if (has(tokens, i, F.Adverb) && !has(tokens, i, F.Determiner | F.SubjectPronoun)) return true;
  if (!has(tokens, i, F.Negation)) return false;
  // "would │neither│ confirm nor deny", but "│neither│ side would"
  return !has(tokens, i, F.Determiner) || (isSpelt(tokens, i, 'neither') && has(tokens, i - 1, AUXILIARY));
}
