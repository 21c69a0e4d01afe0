import { Kind } from '../features.ts';
import type { Paragraph, Quotation, Quotations, Tokens } from '../layers.ts';

/**
 * Pairs quotation marks. Pairing restarts at each paragraph, so one stray mark spoils one paragraph.
 * A mark that opens a paragraph, or that can only open, and is never closed runs to the paragraph's end: that is how
 * speech over several paragraphs is printed.
 */
export function findQuotations(tokens: Tokens, paragraphs: readonly Paragraph[]): Quotations {
  const list: Quotation[] = [];
  const of = new Int32Array(tokens.count).fill(-1);
  for (const paragraph of paragraphs) {
    let open = -1;
    let depth = 0;
    for (let i = paragraph.from; i < paragraph.to; i++) {
      const kind = tokens.kind[i];
      if (kind !== Kind.OpenQuote && kind !== Kind.CloseQuote && kind !== Kind.StraightQuote) continue;
      if (open === -1) {
        if (kind !== Kind.CloseQuote || opensAnyway(tokens, i)) open = i;
        depth = 0;
      } else if (kind === Kind.OpenQuote && !closesAnyway(tokens, open, i)) {
        depth++;
      } else if (depth > 0 && kind === Kind.CloseQuote) {
        depth--;
      } else {
        add(list, of, open, i + 1, true);
        open = -1;
      }
    }
    if (open === -1) continue;
    if (tokens.kind[open] === Kind.OpenQuote || open === paragraph.from)
      add(list, of, open, paragraph.to, false);
  }
  return { list, of };
}

function add(list: Quotation[], of: Int32Array, from: number, to: number, closed: boolean): void {
  of.fill(list.length, from, to);
  list.push({ from, to, closed });
}

/** A closing mark in opening position: »so« in German and Danish, ”so” in Swedish and Finnish. */
function opensAnyway(tokens: Tokens, i: number): boolean {
  const before = tokens.end[i - 1] ?? -1;
  const after = tokens.start[i + 1] ?? -1;
  return before !== tokens.start[i] && after === tokens.end[i];
}

/** An opening mark in closing position: „so“ in German, ``so`` where both marks are backticks. */
function closesAnyway(tokens: Tokens, open: number, i: number): boolean {
  const mark = tokens.text.charCodeAt(tokens.start[open] ?? 0);
  const here = tokens.text.charCodeAt(tokens.start[i] ?? 0);
  if (mark === 0x201e && here === 0x201c) return true;
  return tokens.end[i - 1] === tokens.start[i] && tokens.start[i + 1] !== tokens.end[i];
}
