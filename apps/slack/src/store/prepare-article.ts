import { createHash } from 'node:crypto';
import { type Article, type Claim, parseArticle, type Section, type Skipped } from '@incident/claims';
import { storableText } from './storable-text.ts';
import type { IncomingArticle } from './types.ts';

/** A part of the page, without its words: they stand in the text. */
export interface StoredSection {
  readonly start: number;
  readonly end: number;
  readonly section: Section;
  /** Why it was not read for claims. */
  readonly skipped?: Skipped['reason'];
}

/** An article read and ready to be stored. */
export interface PreparedArticle {
  readonly article: Article;
  readonly sha256: string;
  /** What makes two texts revisions of one article; null when nothing does. */
  readonly address: string | null;
  readonly sections: readonly StoredSection[];
  readonly claims: readonly Claim[];
  readonly incoming: IncomingArticle;
}

/** Reads an article. The same article gets the same id, and so its claims the same ids, on every machine. */
export function prepareArticle(
  incident: { readonly slug: string; readonly date?: string },
  incoming: IncomingArticle,
): PreparedArticle {
  const { id, canonicalUrl, fetchedAt, origin, text: _, ...told } = incoming;
  const text = storableText(incoming.text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const known = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, storableText(value)]));
  const article: Article = { ...known, id: id ?? `a-${sha256.slice(0, 16)}`, text, incident };
  const parsed = parseArticle(article);
  const reasons = new Map(parsed.skipped.map(({ span, reason }) => [span.start, reason]));
  return {
    article,
    sha256,
    address: addressOf(incoming),
    sections: parsed.sections.map(({ start, end, section }) => {
      const skipped = reasons.get(start);
      return { start, end, section, ...(skipped === undefined ? {} : { skipped }) };
    }),
    claims: parsed.claims,
    incoming,
  };
}

/** A message or a paste has no address: its edited text is another article. */
function addressOf({ canonicalUrl, url, origin }: IncomingArticle): string | null {
  const web = canonicalUrl ?? url;
  if (web !== undefined) return storableText(web);
  return origin.kind === 'seed' || origin.kind === 'file'
    ? storableText(`${origin.kind}:${origin.from}`)
    : null;
}
