import { Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';

/** How surely a single mark closes: none, "the officials│’│", "called it a ‘leak│’│", "‘It held,│’│". */
export const Closing = { None: 0, Genitive: 1, Word: 2, Sure: 3 } as const;

/** A single quotation mark or an apostrophe that stands alone: ‘ ’ ' ‚ and the lone `. */
export function isSingleMark({ text, start, end, kind }: Tokens, i: number): boolean {
  const from = start[i] ?? 0;
  if ((end[i] ?? 0) - from !== 1 || (kind[i] !== Kind.Symbol && kind[i] !== Kind.Word)) return false;
  const unit = text.charCodeAt(from);
  return unit === 0x27 || unit === 0x2018 || unit === 0x2019 || unit === 0x201a || unit === 0x60;
}

/**
 * Whether a single mark stands where a quotation opens: apart from what is before it, close to what is behind it, and
 * not for letters or digits left out ("’em", "the ’90s").
 */
export function opensSingle(tokens: Tokens, i: number, language: Language): boolean {
  const { text, start, end, kind } = tokens;
  if (text.charCodeAt(start[i] ?? 0) === 0x2019) return false;
  const next = i + 1;
  if (next >= tokens.count || start[next] !== end[i] || closesPhrase(tokens, next)) return false;
  if (kind[next] === Kind.Number) return !isYear(tokens, next);
  if (language.elidedWords.has(tokens.word[next] ?? -1)) return false;
  if (i === 0 || end[i - 1] !== start[i]) return true;
  const before = kind[i - 1];
  return before !== Kind.Word && before !== Kind.Number && before !== Kind.Stop && before !== Kind.Symbol;
}

/** How surely the single mark at `i` closes a quotation that the one at `open` opened: a value of `Closing`. */
export function closesSingle(tokens: Tokens, open: number, i: number): number {
  const { text, start, end, kind } = tokens;
  if (i === open + 1 || end[i - 1] !== start[i]) return Closing.None;
  const unit = text.charCodeAt(start[i] ?? 0);
  const low = text.charCodeAt(start[open] ?? 0) === 0x201a;
  if (unit !== 0x27 && unit !== 0x2019 && !(low && unit === 0x2018)) return Closing.None;
  const next = i + 1;
  const joined = next < tokens.count && start[next] === end[i];
  if (joined && (kind[next] === Kind.Word || kind[next] === Kind.Number)) return Closing.None;
  if (kind[i] === Kind.Word) return Closing.Genitive;
  const before = kind[i - 1];
  return before === Kind.Word || before === Kind.Number ? Closing.Word : Closing.Sure;
}

/** Whether two tokens are the same mark. */
export function sameMark({ text, start }: Tokens, a: number, b: number): boolean {
  return text.charCodeAt(start[a] ?? 0) === text.charCodeAt(start[b] ?? 0);
}

/** No quotation begins with one of these; with dots that stand for words left out it may. */
function closesPhrase({ kind, start, end, text }: Tokens, i: number): boolean {
  const of = kind[i];
  if (of === Kind.Stop) return (end[i] ?? 0) - (start[i] ?? 0) === 1 && text.charAt(start[i] ?? 0) !== '…';
  return (
    of === Kind.Comma ||
    of === Kind.Colon ||
    of === Kind.Semicolon ||
    of === Kind.CloseBracket ||
    of === Kind.CloseQuote
  );
}

/** "’90s", "’98": two digits behind an apostrophe are a year. */
function isYear({ text, start, end }: Tokens, i: number): boolean {
  const to = end[i] ?? 0;
  const length = to - (start[i] ?? 0);
  return length === 2 || (length === 3 && text.charCodeAt(to - 1) === 115);
}
