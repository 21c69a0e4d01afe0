import { Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Paragraph, Quotations, Tokens } from '../layers.ts';
import { PairedMarks } from './paired-marks.ts';
import { closes, isMark, opens, opensInside } from './quotation-marks.ts';
import { closesSingle, isSingleMark, opensSingle, sameMark } from './single-marks.ts';

/**
 * Pairs quotation marks. Pairing restarts at each paragraph, so one stray mark spoils one paragraph.
 * A mark that opens a paragraph, or that can only open, and is never closed runs to the paragraph's end: that is how
 * speech over several paragraphs is printed. A quotation inside a quotation is part of it.
 * A single mark counts only where it pairs; else it is an apostrophe, and what stood inside is looked at by itself.
 */
export function findQuotations(
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  language: Language,
): Quotations {
  const marks = new PairedMarks(tokens.count);
  for (const [index, paragraph] of paragraphs.entries()) {
    let open = -1;
    let depth = 0;
    for (let i = paragraph.from; i < paragraph.to; i++) {
      if (isMark(tokens, i)) {
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
          // ''She called it 'a leak,''' he said.
          if (isSingleMark(tokens, i + 1) && sameMark(tokens, i, i + 1) && touches(tokens, i)) i++;
          marks.add(open, i + 1, true);
          open = -1;
        }
      } else if (open === -1 && isSingleMark(tokens, i)) {
        const closing = marks.single === -1 ? 0 : closesSingle(tokens, marks.single, i);
        if (closing > 0) marks.closeSingle(i, closing);
        else if (opensSingle(tokens, i, language)) marks.openSingle(i);
      }
    }
    marks.endSingle(paragraph, goesOn(tokens, marks.single, paragraph, paragraphs[index + 1]));
    if (open === -1 || marks.covers(open)) continue;
    if (tokens.kind[open] === Kind.OpenQuote || open === paragraph.from) marks.add(open, paragraph.to, false);
  }
  return marks.finish();
}

/** Whether a single mark opens this paragraph, and one like it the next: speech over several paragraphs. */
function goesOn(tokens: Tokens, single: number, here: Paragraph, next: Paragraph | undefined): boolean {
  return single === here.from && next !== undefined && sameMark(tokens, single, next.from);
}

function touches({ start, end }: Tokens, i: number): boolean {
  return end[i] === start[i + 1];
}
