/**
 * At most `most` UTF-16 units, the last one an ellipsis when something was left out. The cut is between two words
 * where there is a space near it; surrogate pairs stay whole.
 */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(0, most - 1));
  const space = /\s/.test(text[cut.length] ?? '') ? cut.length : cut.search(/\s\S*$/);
  const whole = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\u{D800}-\u{DBFF}]$/u, '');
  return `${whole.trimEnd()}…`;
}
