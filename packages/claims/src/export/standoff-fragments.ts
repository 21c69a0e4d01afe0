import type { Span } from '../types.ts';

/** Line ends, and all the control characters that some reader takes for one (brat's takes most). A tab is none. */
const lineEnd = /(?:(?!\t)[\p{Cc}\p{Zl}\p{Zp}])+/gu;

/**
 * The spans as brat wants them: in order, none touching another, none over a line end.
 *
 *     “The wall⏎ is sound,” … “for now”   →   “The wall · is sound,” · “for now”
 */
export function fragmentsOf(text: string, spans: readonly Span[]): Span[] {
  const fragments: Span[] = [];
  for (const { start, end } of joined(spans.map((span) => whole(text, span)))) {
    let from = start;
    for (const { index, 0: found } of text.slice(start, end).matchAll(lineEnd)) {
      push(fragments, text, from, start + index);
      from = start + index + found.length;
    }
    push(fragments, text, from, end);
  }
  return fragments;
}

/** Offsets count whole characters: half of a pair takes its other half along. */
function whole(text: string, { start, end }: Span): Omit<Span, 'text'> {
  const cuts = (at: number) => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return { start: cuts(start) ? start - 1 : start, end: cuts(end) ? end + 1 : end };
}

/** In the order of the text, with those that touch or overlap made one. */
function joined(spans: readonly Omit<Span, 'text'>[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** What is only white space between two line ends is no fragment. */
function push(fragments: Span[], text: string, start: number, end: number): void {
  const own = text.slice(start, end);
  if (own.trim() !== '') fragments.push({ start, end, text: own });
}
