import { F, Kind } from '../features.ts';
import type { Sentence, Tokens } from '../layers.ts';
import { is } from '../token-tests.ts';
import { skipAdverbs } from './skip-adverbs.ts';

/**
 * A verb or adjective, and the word left of it by which its use is read:
 *
 *     officials │have│ consistently │denied│      left: have, head: denied
 */
export interface VerbPlace {
  readonly tokens: Tokens;
  readonly sentence: Sentence;
  readonly head: number;
  /** The first token left of the head that is no adverb; before the sentence where there is none. */
  readonly left: number;
  /** The features of that token, 0 where it is no word. */
  readonly before: number;
}

/** The place of the verb or adjective at `head`. */
export function placeOf(tokens: Tokens, sentence: Sentence, head: number): VerbPlace {
  const left = skipAdverbs(tokens, sentence, head - 1);
  const known = left >= sentence.from && is(tokens, left, Kind.Word);
  return { tokens, sentence, head, left, before: known ? (tokens.features[left] ?? 0) : 0 };
}

/** Whether a word is a noun behind one with these features: "the │claim│", "recent │reports│". */
export function opensNoun(before: number): boolean {
  if ((before & F.SubjectPronoun) !== 0) return false;
  return (
    (before & (F.Determiner | F.PossessivePronoun)) !== 0 ||
    ((before & F.Adjective) !== 0 && (before & F.Role) === 0)
  );
}
