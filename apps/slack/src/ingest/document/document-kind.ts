import { extname } from 'node:path';

export type DocumentKind = 'text' | 'page' | 'mail' | 'pdf' | 'feed';

/** What file names promise. */
const byExtension: Readonly<Record<string, DocumentKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.eml': 'mail',
  '.pdf': 'pdf',
};

/** What servers promise. */
const byType: Readonly<Record<string, DocumentKind>> = {
  'text/plain': 'text',
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'message/rfc822': 'mail',
  'application/pdf': 'pdf',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/feed+json': 'feed',
};

/** File name endings that can hold an article. */
export const articleExtensions: readonly string[] = Object.keys(byExtension);

/**
 * The root of a feed behind what XML allows before it. Each part can be read in one way only (a comment ends at its
 * first `-->`), or a page of comments would be tried in every grouping of them.
 */
const feedRoot = /^(?:<\?[^>]*>|<!--(?:(?!-->).)*-->|<!DOCTYPE [^>]*>|\s)*<(?:rss|feed|rdf:RDF)[\s>]/s;

/**
 * What a document is. Bytes that say so win (a PDF named `.txt`, a feed sent as `text/html`); else the content type,
 * else the name, else text.
 */
export function documentKind(
  bytes: Uint8Array,
  known: { readonly name?: string; readonly type?: string },
): DocumentKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^(?:ï»¿|\s)+/, '');
  if (head.startsWith('%PDF-')) return 'pdf';
  if (feedRoot.test(head)) return 'feed';
  if (/^\{[^{]*"version"\s*:\s*"https:\/\/jsonfeed\.org\//s.test(head)) return 'feed';
  const promised = byType[known.type ?? ''] ?? byExtension[extname(known.name ?? '').toLowerCase()];
  if (promised !== undefined && promised !== 'text') return promised;
  if (/^(?:<!DOCTYPE html|<html)[\s>]/i.test(head)) return 'page';
  return 'text';
}
