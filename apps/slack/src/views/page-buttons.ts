import type { ActionsBlock, Button } from '@slack/types';
import { button } from './blocks.ts';
import { ids } from './ids.ts';

/** *Previous* and *Next* where there is such a page; nothing on a single page. `encodePage` encodes the page to show. */
export function pageButtons(
  page: number,
  pages: number,
  encodePage: (page: number) => string,
): ActionsBlock[] {
  const elements: Button[] = [];
  if (page > 1) elements.push(button('‹ Previous', ids.actions.previousPage, encodePage(page - 1)));
  if (page < pages) elements.push(button('Next ›', ids.actions.nextPage, encodePage(page + 1)));
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: ids.blocks.pages, elements }];
}
