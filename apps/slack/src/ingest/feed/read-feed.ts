import { type AnyFeed, parseFeed } from 'feedsmith';
import iconv from 'iconv-lite';
import { RefusalError, type Refused, refusedBy } from '../refusal.ts';
import { type FeedItem, toItem } from './feed-item.ts';

/** Bytes of a feed, and what is known of them. */
export interface FeedDocument {
  readonly bytes: Uint8Array;
  /** As the server said it. */
  readonly charset?: string;
  /** Where it was fetched. */
  readonly url: string;
}

export interface Feed {
  readonly title?: string;
  readonly items: readonly FeedItem[];
  /** Entries without an address of a page; nothing can be fetched for them. */
  readonly withoutAddress: number;
}

/** RSS, Atom, RDF or JSON Feed → its entries, newest first as feeds have them. */
export function readFeed(document: FeedDocument): Feed | Refused {
  try {
    const text = decodeFeed(document);
    // Entities of its own are how a feed of 1 KB unpacks to gigabytes, or asks for a file of this machine.
    if (/<!ENTITY/i.test(text))
      throw new RefusalError('bad-feed', 'expected a feed that declares no entities of its own');
    const parsed = parse(text);
    const drafts = draftsOf(parsed);
    const items = drafts.map((draft) => toItem(draft, document.url)).filter((item) => item !== null);
    const title = parsed.format === 'atom' ? parsed.feed.title?.value : parsed.feed.title;
    return { ...(title !== undefined && { title }), items, withoutAddress: drafts.length - items.length };
  } catch (error) {
    return refusedBy(error);
  }
}

/** XML says its encoding in its first line; what says nothing is UTF-8. */
function decodeFeed({ bytes, charset }: FeedDocument): string {
  const head = iconv.decode(bytes.subarray(0, 200), 'latin1');
  const declared = charset ?? /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  // A byte order mark says more than either; iconv-lite drops it.
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const known = marked ?? (bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf-8' : declared);
  const shown = known.slice(0, 40);
  if (!iconv.encodingExists(known)) {
    throw new RefusalError('bad-charset', `expected a feed in a known encoding, got ${shown}`);
  }
  return iconv.decode(bytes, known);
}

function parse(text: string): AnyFeed {
  try {
    return parseFeed(text);
  } catch (error) {
    // Its errors say no more than that, and all of them are the feed's.
    if (!(error instanceof Error)) throw error;
    const begins = text.trim().slice(0, 40).replaceAll(/\s+/g, ' ');
    throw new RefusalError('bad-feed', `expected RSS, Atom, RDF or JSON Feed, got "${begins}"`);
  }
}

/** What each format calls its parts. */
function draftsOf(parsed: AnyFeed) {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        addresses: [item.link, item.guid?.isPermaLink === false ? undefined : item.guid?.value],
        title: item.title,
        summary: item.description ?? item.content?.encoded,
        date: item.pubDate ?? item.dc?.dates?.[0],
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.rdf?.about,
        addresses: [item.link, item.rdf?.about],
        title: item.title,
        summary: item.description ?? item.content?.encoded,
        date: item.dc?.dates?.[0],
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.id,
        addresses: [item.url, item.external_url, item.id],
        title: item.title,
        summary: item.summary ?? item.content_text ?? item.content_html,
        date: item.date_published,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        id: entry.id,
        addresses: [(entry.links ?? []).find(({ rel = 'alternate' }) => rel === 'alternate')?.href, entry.id],
        title: entry.title?.value,
        summary: entry.summary?.value ?? entry.content?.value,
        date: entry.published ?? entry.updated,
        base: entry.xml?.base ?? parsed.feed.xml?.base,
      }));
  }
}
