import { Readability } from '@mozilla/readability';
import type { ReadArticle } from '../read-article.ts';
import { RefusalError, type Refused, refusedBy } from '../refusal.ts';
import { articleText } from './article-text.ts';
import { canonicalUrl, siteOf } from './canonical-url.ts';
import { decodePage } from './decode-page.ts';
import { type PageDocument, type PageElement, parsePage } from './dom.ts';
import { readJsonLd } from './json-ld.ts';
import { markBreaks } from './mark-breaks.ts';
import { readMetaTags } from './meta-tags.ts';
import { firstOf, type Metadata, toMetadata } from './metadata.ts';
import { readHead, readMicrodata, readVisibleMarks } from './page-marks.ts';

/** Bytes of a page, and what is known of them. */
export interface Page {
  readonly bytes: Uint8Array;
  /** As the server said it. */
  readonly charset?: string;
  /** Where the page was fetched; absent for a file. */
  readonly url?: string;
}

/** Less is a cookie notice, a request to switch on JavaScript, an error with status 200. */
const shortestText = 100;
/** A paid article of which less is shown is only its beginning. */
const shortestPaidText = 1000;

/**
 * A page → its article: the text by Readability, the rest by what the page says of itself, first in JSON-LD, then
 * OpenGraph and other meta tags, microdata, and what readers see.
 */
export function readPage(page: Page): ReadArticle | Refused {
  try {
    const document = parsePage(decodePage(page.bytes, page.charset));
    const known = readMetadata(document);
    const { outlet = page.url === undefined ? undefined : siteOf(new URL(page.url)), publishedAt } = known;
    const title = known.title === undefined ? undefined : withoutOutlet(known.title, outlet);
    markBreaks(document);
    const { text, byline = known.byline } = readText(document, {
      ...known,
      ...(title !== undefined && { title }),
    });
    return {
      text,
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(byline !== undefined && { byline }),
      ...(publishedAt !== undefined && { publishedAt }),
      ...(page.url !== undefined && {
        url: page.url,
        canonicalUrl: canonicalUrl(page.url, known.canonicalUrl),
      }),
    };
  } catch (error) {
    if (error instanceof RangeError)
      return refusedBy(new RefusalError('too-complex', 'the page is nested too deep to be read'));
    return refusedBy(error);
  }
}

function readMetadata(document: PageDocument): Metadata {
  const link = toMetadata({ canonicalUrl: readHead(document).canonicalUrl });
  return firstOf([
    link,
    readJsonLd(document),
    readMetaTags(document),
    readMicrodata(document),
    readVisibleMarks(document),
    readHead(document),
  ]);
}

/** Readability takes the document apart: what else is wanted of it must be read before. */
function readText(document: PageDocument, known: Metadata): { text: string; byline?: string } {
  const read = new Readability<PageElement>(document, {
    disableJSONLD: true,
    serializer: (content: PageElement) => content,
  }).parse();
  const content = read?.content;
  const text =
    content === null || content === undefined ? '' : withoutTitle(articleText(content), known.title);
  if (known.free === false && text.length < shortestPaidText) {
    throw new RefusalError(
      'paywall',
      `expected the whole article, the page shows ${text.length} characters of it to readers who do not pay`,
    );
  }
  if (text.length < shortestText) {
    throw new RefusalError(
      'no-article',
      `expected an article, found ${text.length} characters of text on the page`,
    );
  }
  const { byline } = toMetadata({ byline: known.byline ?? read?.byline });
  return { text, ...(byline !== undefined && { byline }) };
}

/** Where the page prints its title above the text, the text need not begin with it. */
function withoutTitle(text: string, title: string | undefined): string {
  const [first = '', ...rest] = text.split('\n\n');
  return first === title ? rest.join('\n\n') : text;
}

/** `The dam held | Harbour News` → `The dam held` */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const [, head, tail] = /^(.+?) [|–—·:-] ([^|–—·]+)$/u.exec(title) ?? [];
  const same = (text: string) => text.toLowerCase().replace(/^the /, '');
  return head !== undefined && tail !== undefined && outlet !== undefined && same(tail) === same(outlet)
    ? head
    : title;
}
