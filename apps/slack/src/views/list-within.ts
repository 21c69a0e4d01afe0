/** Items joined until `most` characters are used up; the rest is counted: "a, b and 3 more". The first always stands. */
export function listWithin(items: readonly string[], most: number, separator = ', '): string {
  let text = items[0] ?? '';
  let shown = Math.min(1, items.length);
  for (const item of items.slice(1)) {
    if (text.length + separator.length + item.length > most) break;
    text += separator + item;
    shown += 1;
  }
  const left = items.length - shown;
  return left > 0 ? `${text} and ${left} more` : text;
}
