import { Kind } from '../features.ts';
import type { Paragraph, Tokens } from '../layers.ts';

/** Where the lines end, in two lists: a text of line breaks alone has a great many. */
interface LineEnds {
  /** The first token of the next line. */
  readonly next: readonly number[];
  /** Bits of `Break`. */
  readonly breaks: readonly number[];
}

const Break = {
  BlankLine: 1,
  /** No mark at the end of the line, and no table row behind it. */
  Open: 2,
  /** No mark at the end, and a small letter goes on: the line breaks off in mid-sentence. */
  GoesOn: 4,
} as const;

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
  for (const [i, next] of ends.next.entries()) {
    const breaks = ends.breaks[i] ?? 0;
    const full = wrapped && (breaks & Break.Open) !== 0 && lengthOf(tokens, line, next) >= shortestFullLine;
    line = next;
    if ((breaks & Break.BlankLine) === 0 && (full || (breaks & Break.GoesOn) !== 0)) continue;
    paragraphs.push(paragraphAt(tokens, from, next));
    from = next;
  }
  paragraphs.push(paragraphAt(tokens, from, tokens.count));
  return paragraphs;
}

const longestWrappedLine = 100;
const shortestFullLine = 50;

function isWrapped(tokens: Tokens, { next, breaks }: LineEnds): boolean {
  if (!breaks.some((bits) => (bits & Break.GoesOn) !== 0 && (bits & Break.BlankLine) === 0)) return false;
  let line = 0;
  for (const end of next) {
    if (lengthOf(tokens, line, end) > longestWrappedLine) return false;
    line = end;
  }
  return lengthOf(tokens, line, tokens.count) <= longestWrappedLine;
}

function findLineEnds({ text, count, start, end, kind }: Tokens): LineEnds {
  const nexts: number[] = [];
  const breaks: number[] = [];
  for (let next = 1; next < count; next++) {
    const from = end[next - 1] ?? 0;
    const to = start[next] ?? 0;
    // Most words are parted by one space.
    if (from === to || (to - from === 1 && text.charCodeAt(from) === 32)) continue;
    const lines = breaksBetween(text, from, to);
    if (lines === 0) continue;
    const last = kind[next - 1];
    const open = last === Kind.Comma || last === Kind.Dash || last === Kind.Word || last === Kind.Number;
    let bits: number = lines > 1 ? Break.BlankLine : 0;
    if (open && kind[next] !== Kind.Bar) bits |= Break.Open;
    if (open && /\p{Ll}/u.test(text.charAt(to))) bits |= Break.GoesOn;
    nexts.push(next);
    breaks.push(bits);
  }
  return { next: nexts, breaks };
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
