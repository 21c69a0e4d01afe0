import { displayWidth } from './display-width.ts';
import type { Inline } from './inline.ts';

/** A word, or the space between two, of a run. */
interface Piece {
  readonly inline: Inline;
  readonly text: string;
}

/** Breaks runs of text into lines of at most `width` columns, at spaces where there are any. */
export function wrapInlines(inlines: readonly Inline[], width: number): Inline[][] {
  const lines: Inline[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const breakLine = () => {
    lines.push(joined(withoutTrailingSpace(line)));
    line = [];
    used = 0;
  };

  for (const inline of inlines) {
    for (const piece of inline.text.match(/\n|[^\S\n]+|\S+/g) ?? []) {
      if (piece === '\n') {
        breakLine();
        continue;
      }
      const blank = piece.trim() === '';
      if (blank && used === 0 && lines.length > 0) continue;
      if (!blank && used > 0 && used + displayWidth(piece) > width) breakLine();
      for (const part of blank ? [piece] : slices(piece, width)) {
        if (!blank && used > 0 && used + displayWidth(part) > width) breakLine();
        line.push({ inline, text: part });
        used += displayWidth(part);
      }
    }
  }
  if (line.length > 0 || lines.length === 0) breakLine();
  return lines;
}

/** A word longer than a line is cut; addresses are the usual case. */
function slices(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && displayWidth(part) + displayWidth(character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function withoutTrailingSpace(line: readonly Piece[]): readonly Piece[] {
  return line.slice(0, line.findLastIndex(({ text }) => text.trim() !== '') + 1);
}

/** The words of one run that stand on one line are one run again. */
function joined(line: readonly Piece[]): Inline[] {
  const runs: Inline[] = [];
  let last: Inline | null = null;
  for (const { inline, text } of line) {
    if (inline === last) runs.push({ ...inline, text: (runs.pop()?.text ?? '') + text });
    else runs.push({ ...inline, text });
    last = inline;
  }
  return runs;
}
