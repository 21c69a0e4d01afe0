/** At most `most` UTF-16 units, the last one an ellipsis when something was left out; surrogate pairs stay whole. */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(0, most - 1));
  return `${cut.replace(/[\u{D800}-\u{DBFF}]$/u, '').trimEnd()}…`;
}
