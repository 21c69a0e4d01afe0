import pc from 'picocolors';
import { displayWidth } from './display-width.ts';
import type { Inline } from './inline.ts';
import { wrapInlines } from './wrap-inlines.ts';

export type Colors = ReturnType<typeof pc.createColors>;

/** The sheet the blocks are printed on: how wide it is and whether it knows colour. */
export interface Sheet {
  readonly width: number;
  readonly colors: Colors;
}

export function sheetOf(width: number, colored: boolean): Sheet {
  return { width, colors: pc.createColors(colored) };
}

/** One line of runs as terminal text. */
export function paintLine(line: readonly Inline[], { colors }: Sheet): string {
  return line.map((inline) => paintInline(inline, colors)).join('');
}

/** Runs of text wrapped to the sheet. */
export function paintLines(inlines: readonly Inline[], sheet: Sheet): string[] {
  return wrapInlines(inlines, sheet.width).map((line) => paintLine(line, sheet));
}

/** One line filled with spaces up to `width` columns. */
export function paintCell(line: readonly Inline[], width: number, sheet: Sheet): string {
  const used = line.reduce((sum, inline) => sum + displayWidth(inline.text), 0);
  return paintLine(line, sheet) + ' '.repeat(Math.max(0, width - used));
}

function paintInline(inline: Inline, colors: Colors): string {
  let painted = inline.text;
  if (inline.code) painted = colors.yellow(painted);
  if (inline.link) painted = colors.cyan(painted);
  if (inline.bold) painted = colors.bold(painted);
  if (inline.italic) painted = colors.italic(painted);
  if (inline.strike) painted = colors.strikethrough(painted);
  if (inline.dim) painted = colors.dim(painted);
  return painted;
}
