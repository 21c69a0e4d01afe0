import type { KnownBlock } from '@slack/types';
import { type Entry, paginate, type Room } from './paginate.ts';
import { weigh } from './weigh.ts';

/** A part of a screen whose entries are drawn only when their page is shown, however many there are. */
export interface LazySection {
  readonly length: number;
  /** As many of them as always fit on a page. */
  readonly perPage: number;
  /** As many of the first of them as may be tried; `perPage` when absent. */
  readonly first?: number;
  entries(from: number, to: number): readonly Entry[];
}

export interface PagePlan {
  readonly pages: number;
  /** From 1. */
  blocks(page: number): KnownBlock[];
}

/** A stretch of a section that is shown on one page. */
interface Stretch {
  readonly section: LazySection;
  readonly from: number;
  readonly to: number;
}

/**
 * Pages over sections that follow one another. A section goes on where the one before it ends if its first entries fit
 * there; from its second page on it has pages of `perPage` entries, so that no page must be drawn to know the next.
 */
export function planPages(sections: readonly LazySection[], room: Room): PagePlan {
  const pages: Stretch[][] = [[]];
  for (const section of sections) {
    let from = 0;
    while (from < section.length) {
      const last = pages.at(-1) ?? [];
      const to =
        from === 0 ? fitting(section, drawn(last), room) : Math.min(from + section.perPage, section.length);
      if (to > from && (from === 0 || last.length === 0)) last.push({ section, from, to });
      else if (last.length > 0) {
        pages.push([]);
        continue;
      }
      from = to;
      if (from < section.length) pages.push([]);
    }
  }
  return { pages: pages.length, blocks: (page) => drawn(pages[page - 1] ?? []) };
}

function drawn(stretches: readonly Stretch[]): KnownBlock[] {
  return stretches.flatMap(({ section, from, to }) => section.entries(from, to).flat());
}

/** How many of the first entries fit under what is there; on an empty page at least one. */
function fitting(section: LazySection, above: readonly KnownBlock[], room: Room): number {
  const left = { blocks: room.blocks - above.length, characters: room.characters - weigh(above) };
  const entries = section.entries(0, Math.min(section.first ?? section.perPage, section.length));
  const [first = []] = paginate(entries, left);
  const fits = first.length <= left.blocks && weigh(first) <= left.characters;
  if (!fits && above.length > 0) return 0;
  let blocks = 0;
  let to = 0;
  while (to < entries.length && blocks < first.length) blocks += entries[to++]?.length ?? 0;
  return to;
}
