import { AUXILIARY, F, Kind } from '../features.ts';
import type { Sentence, Tokens } from '../layers.ts';
import { has, is } from '../token-tests.ts';
import { isPlainAdverb } from './skip-adverbs.ts';
import type { VerbPlace } from './verb-place.ts';

/**
 * The first token of a verb's group: "would not immediately │say│". Behind a genitive the group begins with the verb.
 * Adverbs between subject and verb belong to it; a sentence opener ("Later, …") does not.
 */
export function startOfGroup({ tokens, sentence, left, before }: VerbPlace): number {
  return (before & F.Genitive) === 0 ? skipAuxiliaries(tokens, sentence, left) : left + 1;
}

/** Leftwards from `left` over auxiliaries, "to" and adverbs, to the first of them; `left + 1` where there is none. */
export function skipAuxiliaries(tokens: Tokens, sentence: Sentence, left: number): number {
  let from = left + 1;
  while (from > sentence.from && isGroupWord(tokens, from - 1) && !isName(tokens, sentence, from - 1)) from--;
  return from;
}

/** "In short, │Will│ wrote": a capital inside the sentence. */
function isName(tokens: Tokens, sentence: Sentence, i: number): boolean {
  return i > sentence.from && has(tokens, i, F.Capital);
}

function isGroupWord(tokens: Tokens, i: number): boolean {
  if (!is(tokens, i, Kind.Word)) return false;
  return has(tokens, i, AUXILIARY | F.To) || isPlainAdverb(tokens, i);
}

/** Behind the verb and the adverb of manner that may follow it: "stated unequivocally". */
export function endOfGroup({ tokens, sentence, head }: VerbPlace): number {
  const next = head + 1;
  return next < sentence.to && isManner(tokens, next) ? next + 1 : next;
}

/** An adverb of manner: "unequivocally". */
export function isManner(tokens: Tokens, i: number): boolean {
  return (
    is(tokens, i, Kind.Word) &&
    tokens.text.startsWith('ly', (tokens.end[i] ?? 2) - 2) &&
    isPlainAdverb(tokens, i)
  );
}
