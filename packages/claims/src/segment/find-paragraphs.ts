import { Kind } from '../features.ts';
import type { Paragraph, Tokens } from '../layers.ts';

/** Where a line ends, and whether it breaks off in mid-sentence. */
interface LineEnd {
  /** The first token of the next line. */
  readonly next: number;
  readonly blankLine: boolean;
  /** No mark at the end, and a small letter goes on. */
  readonly goesOn: boolean;
  /** No mark at the end. */
  readonly open: boolean;
}

/**
 * Paragraphs are lines. A line that breaks off in mid-sentence (no mark at its end, a small letter at the start of the
 * next) is joined to the next one, so that hard-wrapped text reads as it was meant:
 *
 *     The mayor said that the dam
 *     held on Monday.
 *
 * Where all lines are short and some break off so, long ones without a mark are joined to a capital too.
 */
export function findParagraphs(tokens: Tokens): Paragraph[] {
  if (tokens.count === 0) return [];
  const ends = findLineEnds(tokens);
  const wrapped = isWrapped(tokens, ends);
  const paragraphs: Paragraph[] = [];
  let from = 0;
  let line = 0;
  for (const { next, blankLine, goesOn, open } of ends) {
    const full = wrapped && open && lengthOf(tokens, line, next) >= shortestFullLine;
    line = next;
    if (!blankLine && (goesOn || full)) continue;
    paragraphs.push(paragraphAt(tokens, from, next));
    from = next;
  }
  paragraphs.push(paragraphAt(tokens, from, tokens.count));
  return paragraphs;
}

const longestWrappedLine = 100;
const shortestFullLine = 50;

function isWrapped(tokens: Tokens, ends: readonly LineEnd[]): boolean {
  if (!ends.some(({ blankLine, goesOn }) => goesOn && !blankLine)) return false;
  let line = 0;
  for (const { next } of [...ends, { next: tokens.count }]) {
    if (lengthOf(tokens, line, next) > longestWrappedLine) return false;
    line = next;
  }
  return true;
}

function findLineEnds({ text, count, start, end, kind }: Tokens): LineEnd[] {
  const ends: LineEnd[] = [];
  for (let next = 1; next < count; next++) {
    const breaks = breaksBetween(text, end[next - 1] ?? 0, start[next] ?? 0);
    if (breaks === 0) continue;
    const last = kind[next - 1];
    const comma = last === Kind.Comma || last === Kind.Dash;
    const open = comma || last === Kind.Word || last === Kind.Number;
    const small = /\p{Ll}/u.test(text.charAt(start[next] ?? 0));
    const bar = kind[next] === Kind.Bar;
    ends.push({ next, blankLine: breaks > 1, goesOn: open && small, open: open && !bar });
  }
  return ends;
}

function paragraphAt({ start, end }: Tokens, from: number, to: number): Paragraph {
  return { from, to, start: start[from] ?? 0, end: end[to - 1] ?? 0 };
}

function lengthOf({ start, end }: Tokens, from: number, to: number): number {
  return (end[to - 1] ?? 0) - (start[from] ?? 0);
}

function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 0x2028 || unit === 0x2029) breaks++;
    else if (unit === 13 && text.charCodeAt(at + 1) !== 10) breaks++;
  }
  return breaks;
}
