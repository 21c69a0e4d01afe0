import type { KnownBlock } from '@slack/types';
import { weigh } from './weigh.ts';

/** Blocks that stay together on one page. */
export type Entry = readonly KnownBlock[];

/** Room on a page: how many blocks, and how much they may weigh. */
export interface Room {
  readonly blocks: number;
  readonly characters: number;
}

/** Fills pages in order. There is always a page; one entry alone may overflow it. */
export function paginate(entries: readonly Entry[], room: Room): Entry[] {
  let page: KnownBlock[] = [];
  let used = 0;
  const pages = [page];
  for (const entry of entries) {
    const weight = weigh(entry);
    const fits = page.length + entry.length <= room.blocks && used + weight <= room.characters;
    if (!fits && page.length > 0) {
      page = [];
      used = 0;
      pages.push(page);
    }
    page.push(...entry);
    used += weight;
  }
  return pages;
}
