import { context, section } from './blocks.ts';
import type { Entry } from './paginate.ts';

/** Entries under a title, which stays with the first of them, never alone at the foot of a page. */
export function titled(title: string, note: string, [first, ...rest]: readonly Entry[]): Entry[] {
  if (first === undefined) return [];
  const under = note === '' ? [] : [context(note)];
  return [[{ type: 'divider' }, section(title), ...under, ...first], ...rest];
}
