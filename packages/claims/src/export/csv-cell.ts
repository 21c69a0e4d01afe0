/**
 * What a spreadsheet may take for a formula, and what already looks like one put out of action: the second keeps the
 * rule reversible. White space in front does not stop every spreadsheet, and full-width signs count as signs.
 */
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;
const special = /[",\r\n]/;

/**
 * One cell after RFC 4180: quoted where it holds a quotation mark, a comma or a line break. A cell that a spreadsheet
 * could run (`=HYPERLINK(…)`, `-1+2`, `@SUM`) gets a leading apostrophe, which it shows as text.
 */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
