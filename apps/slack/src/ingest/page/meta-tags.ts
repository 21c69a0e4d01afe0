import type { PageDocument } from './dom.ts';
import { firstOf, type Metadata, toMetadata } from './metadata.ts';

/** Names in order of trust: OpenGraph, then what publishing systems and libraries add. */
const names = {
  title: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'headline',
  ],
  outlet: [
    'og:site_name',
    'parsely-site',
    'dc.publisher',
    'dcterms.publisher',
    'application-name',
    'twitter:app:name:iphone',
  ],
  byline: [
    'author',
    'article:author',
    'parsely-author',
    'byl',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
  ],
  publishedAt: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'datepublished',
    'pubdate',
    'publish-date',
    'publication_date',
    'citation_publication_date',
    'date',
  ],
  canonicalUrl: ['og:url', 'twitter:url', 'parsely-link'],
} as const;

/** What stands in the `<meta>` tags of a page, OpenGraph first. */
export function readMetaTags(document: PageDocument): Metadata {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? '';
    const content = tag.getAttribute('content') ?? '';
    const key = name.toLowerCase().trim();
    if (content.trim() !== '' && !tags.has(key)) tags.set(key, content);
  }
  const fields = Object.entries(names).map(([field, keys]) =>
    keys.map((key) => toMetadata({ [field]: tags.get(key) })),
  );
  return firstOf(fields.flat());
}
