import { Kind } from '../features.ts';
import type { Paragraph, Quotation, Quotations, Tokens } from '../layers.ts';
import { closes, isMark, opens, opensInside } from './quotation-marks.ts';

/**
 * Pairs quotation marks. Pairing restarts at each paragraph, so one stray mark spoils one paragraph.
 * A mark that opens a paragraph, or that can only open, and is never closed runs to the paragraph's end: that is how
 * speech over several paragraphs is printed. A quotation inside a quotation is part of it.
 */
export function findQuotations(tokens: Tokens, paragraphs: readonly Paragraph[]): Quotations {
  const list: Quotation[] = [];
  const of = new Int32Array(tokens.count).fill(-1);
  for (const paragraph of paragraphs) {
    let open = -1;
    let depth = 0;
    for (let i = paragraph.from; i < paragraph.to; i++) {
      if (!isMark(tokens, i)) continue;
      if (open === -1) {
        if (opens(tokens, i)) open = i;
        depth = 0;
      } else if (opensInside(tokens, open, i)) {
        depth++;
      } else if (closes(tokens, open, i)) {
        if (depth > 0) {
          depth--;
          continue;
        }
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
