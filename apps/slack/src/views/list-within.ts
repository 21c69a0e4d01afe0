/** A text that stands for several things when it is counted. */
export interface Item {
  readonly text: string;
  readonly count: number;
}

/** Items joined until `most` characters are used up; the rest is counted: "a, b and 3 more". The first always stands. */
export function listWithin(items: readonly (string | Item)[], most: number, separator = ', '): string {
  const all = items.map((item) => (typeof item === 'string' ? { text: item, count: 1 } : item));
  let text = all[0]?.text ?? '';
  let shown = Math.min(1, all.length);
  for (const item of all.slice(1)) {
    if (text.length + separator.length + item.text.length > most) break;
    text += separator + item.text;
    shown += 1;
  }
  const left = all.slice(shown).reduce((sum, { count }) => sum + count, 0);
  return left > 0 ? `${text} and ${left} more` : text;
}
