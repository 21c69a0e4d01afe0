import { expect, test } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';

const fetched = 'https://www.news.example/a?id=1&utm_source=x&fbclid=y#top';
const own = 'https://www.news.example/a?id=1';

test.each([
  [undefined, own],
  ['', own],
  ['https://www.news.example/story/1', 'https://www.news.example/story/1'],
  ['/story/1#more', 'https://www.news.example/story/1'],
  ['https://news.example/story/1?utm_medium=m', 'https://news.example/story/1'],
  ['http://amp.news.example/story/1', 'http://amp.news.example/story/1'],
  ['https://user:secret@news.example/1', 'https://news.example/1'],
  ['https://other.example/story/1', own],
  ['https://news.example.evil.example/', own],
  ['https://blog.news.example/1', own],
  ['javascript:alert(1)', own],
  ['https://[', own],
])('%s', (named, url) => {
  expect(canonicalUrl(fetched, named)).toBe(url);
});
