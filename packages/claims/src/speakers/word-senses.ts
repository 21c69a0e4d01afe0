import { F, Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { has, is } from '../token-tests.ts';

/** The words of a range as printed, a line break or several spaces between them as one space. */
export function textOf(tokens: Tokens, { from, to }: TokenRange): string {
  const words = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return isEvenlySpaced(tokens, from, to) ? words : words.replace(/\s+/g, ' ');
}

/** Whether no more than a single space stands between any two tokens: so it is in nearly every range. */
function isEvenlySpaced({ text, start, end }: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const behind = end[i - 1] ?? 0;
    const gap = (start[i] ?? 0) - behind;
    if (gap !== 0 && (gap !== 1 || text.charCodeAt(behind) !== 32)) return false;
  }
  return true;
}

/** The word at a token in small letters, with a straight apostrophe. */
export function smallWord({ text, start, end }: Tokens, i: number): string {
  return text.slice(start[i], end[i]).toLowerCase().replace('’', "'");
}

/** What the word at a token can say about a speaker: bits of `Sense`. */
export function senseAt(tokens: Tokens, i: number, { speakerSenses }: Language): number {
  return speakerSenses.at(tokens.term[i] ?? -1);
}

/** The same for the noun that ends at a token, where two words may be one noun: "air force", "city council". */
export function nounSenseAt(tokens: Tokens, i: number, from: number, { speakerSenses }: Language): number {
  const term = tokens.term[i] ?? -1;
  const two =
    i > from && speakerSenses.endsTwo(term)
      ? speakerSenses.of(textOf(tokens, { from: i - 1, to: i + 1 }))
      : 0;
  return two === 0 ? speakerSenses.at(term) : two;
}

/** The range without its first word, if that is an article. */
export function withoutArticle(
  tokens: Tokens,
  range: TokenRange,
  language: Language,
  article: number,
): TokenRange {
  const opens = range.to - range.from > 1 && (senseAt(tokens, range.from, language) & article) !== 0;
  return opens ? { from: range.from + 1, to: range.to } : range;
}

/** A word with a capital, no genitive: what a name is made of. */
export function isNamePart(tokens: Tokens, i: number): boolean {
  return has(tokens, i, F.Capital) && !has(tokens, i, F.Genitive) && is(tokens, i, Kind.Word);
}

/** Whether nothing but one space, or nothing at all, stands before a token. */
export function isAdjacent({ start, end }: Tokens, i: number): boolean {
  return (start[i] ?? 0) - (end[i - 1] ?? 0) <= 1;
}
