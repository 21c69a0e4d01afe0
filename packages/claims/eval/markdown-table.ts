/** A Markdown table whose columns also line up as plain text. The last column is not filled up: it is the longest. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((_, at) =>
    at === headings.length - 1 ? 0 : Math.max(3, ...[headings, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(Math.max(3, width)));
  return [line(headings), line(rule), ...rows.map(line)].join('\n');
}
