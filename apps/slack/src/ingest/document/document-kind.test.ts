import { expect, test } from 'vitest';
import { documentKind } from './document-kind.ts';

test.each([
  ['words', {}, 'text'],
  ['words', { name: 'a.txt' }, 'text'],
  ['words', { name: 'a.HTML' }, 'page'],
  ['words', { name: 'a.eml' }, 'mail'],
  ['words', { name: 'a.pdf' }, 'pdf'],
  ['words', { name: 'a.exe' }, 'text'],
  ['words', { type: 'text/html' }, 'page'],
  ['words', { type: 'text/html', name: 'a.txt' }, 'page'],
  ['%PDF-1.4', { name: 'a.txt' }, 'pdf'],
  ['%PDF-1.4', { type: 'text/html' }, 'pdf'],
  ['<!doctype html><p>', { name: 'a.txt' }, 'page'],
  ['\u{FEFF} <html lang="en">', {}, 'page'],
  ['<b>not</b> a page', {}, 'text'],
  ['<?xml version="1.0"?>\n<!-- x -->\n<rss version="2.0">', { type: 'text/html' }, 'feed'],
  ['\u{FEFF}<feed xmlns="http://www.w3.org/2005/Atom">', {}, 'feed'],
  ['<rdf:RDF xmlns="x">', {}, 'feed'],
  [`${'<!---->'.repeat(100)}<rss>`, {}, 'feed'],
  [`${'<!---->'.repeat(100)}<p>`, {}, 'text'],
  [`${'<?xml-stylesheet ?>'.repeat(50)}<p>`, {}, 'text'],
  ['{ "version": "https://jsonfeed.org/version/1.1", "items": [] }', { type: 'application/json' }, 'feed'],
  ['{ "items": [] }', {}, 'text'],
  ['<feedback>', {}, 'text'],
  ['', {}, 'text'],
] as const)('%j %j is %s', (head, known, kind) => {
  expect(documentKind(Buffer.from(head), known)).toBe(kind);
});
