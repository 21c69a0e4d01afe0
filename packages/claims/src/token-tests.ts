import { Kind } from './features.ts';
import type { Tokens } from './layers.ts';

/** Whether a token has any of these feature bits. */
export function has(tokens: Tokens, i: number, bits: number): boolean {
  return ((tokens.features[i] ?? 0) & bits) !== 0;
}

/** Whether a token is of this kind. */
export function is(tokens: Tokens, i: number, kind: number): boolean {
  return tokens.kind[i] === kind;
}

/** Whether a token is this word, given in small letters, whatever its own case. Cuts nothing out of the text. */
export function isWord({ text, start, end }: Tokens, i: number, word: string): boolean {
  const from = start[i] ?? 0;
  if ((end[i] ?? 0) - from !== word.length) return false;
  for (let k = 0; k < word.length; k++) {
    const unit = text.charCodeAt(from + k);
    const folded = unit >= 65 && unit <= 90 ? unit + 32 : unit;
    if (folded !== word.charCodeAt(k)) return false;
  }
  return true;
}

/** Whether a token is spelt exactly so, its case included: "on" and not "On". */
export function isSpelt({ text, start, end }: Tokens, i: number, word: string): boolean {
  const from = start[i] ?? 0;
  if ((end[i] ?? 0) - from !== word.length) return false;
  for (let k = 0; k < word.length; k++) if (text.charCodeAt(from + k) !== word.charCodeAt(k)) return false;
  return true;
}

/** Whether a token is one of these words, given in small letters. */
export function isOneOf(tokens: Tokens, i: number, words: readonly string[]): boolean {
  const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
  // Most words of a list are told from the token by their length.
  for (const word of words) if (word.length === length && isWord(tokens, i, word)) return true;
  return false;
}

/** A word or number, not a mark. */
export function isWordLike(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  return kind === Kind.Word || kind === Kind.Number;
}
