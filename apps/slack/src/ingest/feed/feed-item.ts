import { readDate } from '../read-date.ts';
import { withoutEntities } from '../without-entities.ts';

/** One entry of a feed: where an article stands, and what the feed says of it. */
export interface FeedItem {
  /** The feed's own name for it, else its address: the same from one poll to the next. */
  readonly id: string;
  /** The page, http or https. */
  readonly url: string;
  readonly title?: string;
  /** Plain text. */
  readonly summary?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
}

/** The same as one of the formats has it. */
export interface ItemDraft {
  readonly id: string | undefined;
  /** In order of trust; the first that is an address of a page counts. */
  readonly addresses: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly date: string | undefined;
  readonly base?: string | undefined;
}

const longestSummary = 5000;

/** An entry with its address made whole; null when it names no page. */
export function toItem(draft: ItemDraft, feedUrl: string): FeedItem | null {
  const base =
    draft.base !== undefined && URL.canParse(draft.base, feedUrl)
      ? new URL(draft.base, feedUrl).href
      : feedUrl;
  const [first, ...others] = draft.addresses;
  // Only the link of an entry may be relative: an id such as "42" is no address, though it could be read as one.
  const candidates = [webAddress(first, base), ...others.map((other) => webAddress(other))];
  const url = candidates.find((address) => address !== null);
  if (url === undefined || url === null) return null;
  const title = plain(draft.title);
  const summary = plain(draft.summary).slice(0, longestSummary);
  const publishedAt = readDate(draft.date ?? '');
  return {
    id: draft.id ?? url,
    url,
    ...(title !== '' && { title }),
    ...(summary !== '' && { summary }),
    ...(publishedAt !== null && { publishedAt }),
  };
}

function webAddress(text: string | undefined, base?: string): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function plain(markup: string | undefined): string {
  const text = (markup ?? '').slice(0, 20 * longestSummary).replaceAll(/<[^<>]*>/g, ' ');
  return withoutEntities(text).replaceAll(/\s+/g, ' ').trim();
}
