import type { Mention } from '../layers.ts';
import type { Speaker } from '../types.ts';
import type { Earlier } from './reach.ts';
import { withSpelling } from './to-speaker.ts';

/** "President Zelenskyy’s spokesperson": the person introduced with that role, if there is just one. */
export function findRoleHolder(mention: Mention, earlier: readonly Earlier[]): Speaker | null {
  if (mention.kind !== 'anonymous' || !/[’']s\b/.test(mention.name)) return null;
  const role = mention.name.split(' ').at(-1)?.toLowerCase() ?? '';
  const holders = new Map<string, Speaker>();
  for (const { speaker } of earlier) {
    if (speaker.kind === 'person' && speaker.role?.toLowerCase().split(' ').includes(role))
      holders.set(speaker.id, speaker);
  }
  const [only] = holders.values();
  return holders.size === 1 && only ? withSpelling(only, mention.name) : null;
}
