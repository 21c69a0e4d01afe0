import { editDistance } from './edit-distance.ts';
import { fold, foldWords } from './fold.ts';

// Of a name's letters, at most this share may be wrong.
const mostEdits = 1 / 3;
const longestTyped = 200;

/**
 * The names closest to what was typed, nearest first: those that hold it, then those few edits away, as a whole or in
 * one of their words.
 *
 * @example nearest('Peskow', ['John Kirby', 'Dmitry Peskov']) // ['Dmitry Peskov']
 */
export function nearest<T extends string>(typed: string, names: readonly T[], most = 3): T[] {
  const folded = fold(typed.slice(0, longestTyped));
  return names
    .map((name) => ({ name, share: shareOfErrors(folded, name) }))
    .filter(({ share }) => share <= mostEdits)
    .toSorted((a, b) => a.share - b.share || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

function shareOfErrors(typed: string, name: string): number {
  const whole = fold(name);
  if (typed.length >= 3 && whole.includes(typed)) return 0.5 / whole.length;
  if (sharedStart(typed, whole) >= Math.max(3, 0.7 * typed.length)) return mostEdits;
  const parts = [whole, ...foldWords(name).filter((word) => word.length > 3)];
  return Math.min(...parts.map((part) => editDistance(typed.slice(0, part.length * 2), part) / part.length));
}

/** How many letters both begin with: "deny" and "denies" share three. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
