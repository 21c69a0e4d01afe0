import type { KnownBlock } from '@slack/types';
import { context } from './blocks.ts';
import { limits } from './limits.ts';
import type { Message } from './message.ts';
import { pageButtons } from './page-buttons.ts';
import { type Entry, paginate } from './paginate.ts';
import { weigh } from './weigh.ts';

/** A screen that may be longer than one message. */
export interface PagedScreen {
  readonly text: string;
  /** On every page; the second argument says whether it is the first, which may say more. */
  readonly head: (first: boolean) => readonly KnownBlock[];
  readonly entries: readonly Entry[];
  readonly page: number;
  readonly encodePage: (page: number) => string;
}

// Kept free on every page: a line, page number, buttons and one note that a command may add.
const reserved = { blocks: 4, characters: 1200 };

/** One page of a screen within Slack's limits; a page that no longer exists shows the last one. */
export function pagedScreen({ text, head, entries, page, encodePage }: PagedScreen): Message {
  const top = head(true);
  const pages = paginate(entries, {
    blocks: limits.blocks - top.length - reserved.blocks,
    characters: limits.characters - weigh(top) - reserved.characters,
  });
  const shown = Math.min(page, pages.length);
  const foot: KnownBlock[] =
    pages.length > 1 ? [{ type: 'divider' }, context(`Page ${shown} of ${pages.length}`)] : [];
  return {
    text: pages.length > 1 ? `${text} Page ${shown} of ${pages.length}.` : text,
    blocks: [
      ...head(shown === 1),
      ...(pages[shown - 1] ?? []),
      ...foot,
      ...pageButtons(shown, pages.length, encodePage),
    ],
  };
}
