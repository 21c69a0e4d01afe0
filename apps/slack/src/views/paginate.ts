import type { KnownBlock } from '@slack/types';

/** Blocks that stay together on one page. */
export type Entry = readonly KnownBlock[];

/** Fills pages in order, by blocks and by characters of JSON. There is always a page; one entry alone may overflow it. */
export function paginate(
  entries: readonly Entry[],
  budget: { readonly blocks: number; readonly characters: number },
): Entry[] {
  let page: KnownBlock[] = [];
  const pages = [page];
  for (const entry of entries) {
    const fits =
      page.length + entry.length <= budget.blocks && sizeOf(page) + sizeOf(entry) <= budget.characters;
    if (!fits && page.length > 0) {
      page = [];
      pages.push(page);
    }
    page.push(...entry);
  }
  return pages;
}

/** What the blocks weigh against Slack's limit: their length as JSON, an upper bound of what is shown. */
export function sizeOf(blocks: readonly KnownBlock[]): number {
  return JSON.stringify(blocks).length;
}
