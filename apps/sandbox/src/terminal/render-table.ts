import { displayWidth } from './display-width.ts';
import type { Inline } from './inline.ts';
import { paintCell, paintLines, type Sheet } from './paint.ts';
import { wrapInlines } from './wrap-inlines.ts';

export type Cell = readonly Inline[];

const separator = ' │ ';
const narrowest = 8;

/** Rows of cells as a table that fits the sheet; the first row is the head. On a very narrow sheet, one line per cell. */
export function renderTable(rows: readonly (readonly Cell[])[], sheet: Sheet): string[] {
  const [head = [], ...body] = rows;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const room = sheet.width - separator.length * (columns - 1);
  if (room < columns * narrowest) return stacked(head, body, sheet);

  const widths = fit(naturalWidths(rows, columns), room);
  const rule = sheet.colors.dim(widths.map((width) => '─'.repeat(width)).join('─┼─'));
  const bold = head.map((cell) => cell.map((inline) => ({ ...inline, bold: true })));
  // Rows of several lines run into one another without a line between them.
  const drawn = body.map((row) => drawRow(row, widths, sheet));
  const tall = drawn.some((lines) => lines.length > 1);
  const bodyLines = drawn.flatMap((lines, index) => (tall && index > 0 ? [rule, ...lines] : lines));
  return [...drawRow(bold, widths, sheet), rule, ...bodyLines];
}

function naturalWidths(rows: readonly (readonly Cell[])[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...rows.map((row) => Math.max(0, ...linesOf(row[column] ?? []).map(displayWidth)))),
  );
}

function linesOf(cell: Cell): string[] {
  return cell
    .map((inline) => inline.text)
    .join('')
    .split('\n');
}

/** Narrow columns keep their width; the wide ones share what is left. */
function fit(natural: readonly number[], room: number): number[] {
  const byWidth = natural.map((width, column) => ({ width, column })).sort((a, b) => a.width - b.width);
  const widths = [...natural];
  let left = room;
  for (const [index, { width, column }] of byWidth.entries()) {
    const share = Math.floor(left / (byWidth.length - index));
    widths[column] = Math.min(width, share);
    left -= Math.min(width, share);
  }
  return widths;
}

function drawRow(row: readonly Cell[], widths: readonly number[], sheet: Sheet): string[] {
  const cells = widths.map((width, column) => wrapInlines(row[column] ?? [], width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => paintCell(cells[column]?.[line] ?? [], width, sheet))
      .join(sheet.colors.dim(separator))
      .trimEnd(),
  );
}

function stacked(head: readonly Cell[], body: readonly (readonly Cell[])[], sheet: Sheet): string[] {
  return body.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...row.flatMap((cell, column) => {
      const name = (head[column] ?? []).map((inline) => ({ ...inline, bold: true }));
      return paintLines([...name, { text: ': ' }, ...cell], sheet);
    }),
  ]);
}
