/** A line of print: its text, how high on the page it stands (points from the bottom), and how tall its letters are. */
export interface PrintedLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
}

/**
 * Lines of print → paragraphs with a blank line between. A paragraph ends where the next line stands farther below than
 * lines do, in other letters, or at the top of a new column or page after the end of a sentence:
 *
 *     “Our sensors show no move-
 *     ment of the wall.”
 *                                  ← more than a line's height: the next paragraph
 *     The ministry said nothing.
 */
export function joinLines(pages: readonly (readonly PrintedLine[])[]): string {
  const paragraphs: string[] = [];
  let before: PrintedLine | null = null;
  for (const lines of pages) {
    const step = usualStep(lines);
    for (const line of lines) {
      const open = paragraphs.at(-1);
      if (before === null || open === undefined || startsParagraph(before, line, step))
        paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = joined(open, line.text);
      before = line;
    }
    // The next page begins at its top, like a new column.
    if (before !== null) before = { ...before, y: Number.NEGATIVE_INFINITY };
  }
  return paragraphs.join('\n\n');
}

/** How far below the one before it a line stands, in half of all cases. */
function usualStep(lines: readonly PrintedLine[]): number {
  const steps = lines
    .map((line, index) => (lines[index - 1]?.y ?? line.y) - line.y)
    .filter((step) => step > 0)
    .toSorted((a, b) => a - b);
  return steps[Math.floor((steps.length - 1) / 2)] ?? 0;
}

function startsParagraph(before: PrintedLine, line: PrintedLine, step: number): boolean {
  if (Math.abs(line.size - before.size) > 1) return true;
  const down = before.y - line.y;
  if (down < 0) return /[.!?…:]["'”’»)\]]*$/u.test(before.text);
  return down > step * 1.3;
}

/** A hyphen between small letters at the end of a line is the printer's, as a rule. */
function joined(open: string, next: string): string {
  if (/\p{Ll}[-\u{AD}\u{2010}]$/u.test(open) && /^\p{Ll}/u.test(next)) return open.slice(0, -1) + next;
  return `${open} ${next}`;
}
