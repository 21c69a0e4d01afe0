import type { Paragraph, Tokens } from '../layers.ts';

/**
 * Paragraphs are lines. A line that breaks off in mid-sentence (no mark at its end, a small letter at the start of the
 * next) is joined to the next one, so that hard-wrapped text reads as it was meant.
 */
export function findParagraphs(tokens: Tokens): Paragraph[] {
  const { text, count, start, end } = tokens;
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && !breaksBetween(text, end[i - 1] ?? 0, start[i] ?? 0)) continue;
    paragraphs.push({ from, to: i, start: start[from] ?? 0, end: end[i - 1] ?? 0 });
    from = i;
  }
  return count === 0 ? [] : paragraphs;
}

function breaksBetween(text: string, from: number, to: number): boolean {
  if (to === from) return false;
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 0x2028 || unit === 0x2029) breaks++;
    else if (unit === 13 && text.charCodeAt(at + 1) !== 10) breaks++;
  }
  if (breaks !== 1) return breaks > 0;
  return !(/[\p{L},–—-]/u.test(text.charAt(from - 1)) && /\p{Ll}/u.test(text.charAt(to)));
}
