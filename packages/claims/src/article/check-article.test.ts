import { describe, expect, it, test } from 'vitest';
import type { Article } from '../types.ts';
import { checkArticle } from './check-article.ts';

const text = 'The mayor said no.';
const date = 'to be an ISO 8601 date such as "2023-05-04"';

/** What a caller without types passes, and what it is told. */
const mistakes: readonly [article: unknown, message: string][] = [
  [undefined, 'expected an article such as { id: "a1", text: "…" }, got undefined.'],
  [null, 'expected an article such as { id: "a1", text: "…" }, got null.'],
  ['The mayor', 'expected an article such as { id: "a1", text: "…" }, got "The mayor".'],
  [7, 'expected an article such as { id: "a1", text: "…" }, got 7.'],
  [{}, 'expected article.id to be a non-empty string, got undefined.'],
  [{ id: '', text }, 'expected article.id to be a non-empty string, got "".'],
  [{ id: 7, text }, 'expected article.id to be a non-empty string, got 7.'],
  [{ id: 'a1' }, 'expected article.text to be a string, got undefined.'],
  [{ id: 'a1', text: null }, 'expected article.text to be a string, got null.'],
  [{ id: 'a1', text: ['a', 'b'] }, 'expected article.text to be a string, got an array of 2.'],
  [{ id: 'a1', text: { body: text } }, 'expected article.text to be a string, got an object.'],
  [{ id: 'a1', text: () => text }, 'expected article.text to be a string, got a function.'],
  [{ id: 'a1', text, publishedAt: 'May 4' }, `expected article.publishedAt ${date}, got "May 4".`],
  [{ id: 'a1', text, publishedAt: '' }, `expected article.publishedAt ${date}, got "".`],
  [{ id: 'a1', text, publishedAt: '2023-13-01' }, `expected article.publishedAt ${date}, got "2023-13-01".`],
  [{ id: 'a1', text, publishedAt: '2023-02-30' }, `expected article.publishedAt ${date}, got "2023-02-30".`],
  [{ id: 'a1', text, publishedAt: '2023-05' }, `expected article.publishedAt ${date}, got "2023-05".`],
  [{ id: 'a1', text, publishedAt: null }, `expected article.publishedAt ${date}, got null.`],
  [
    { id: 'a1', text, publishedAt: 'x'.repeat(500) },
    `expected article.publishedAt ${date}, got "${'x'.repeat(59)}….`,
  ],
  [
    { id: 'a1', text, incident: { slug: 's', date: 20230503 } },
    `expected article.incident.date ${date}, got 20230503.`,
  ],
];

describe('refuses a caller’s mistake and says what was expected and what came', () => {
  test.each(mistakes)('%j', (article, message) => {
    expect(mistakeIn(article)).toBe(`ClaimsError: parseArticle: ${message}`);
  });

  it('dates that are Date objects', () => {
    expect(mistakeIn({ id: 'a1', text, publishedAt: new Date(0) })).toMatch(/got an object\.$/);
  });
});

describe('takes every date a publisher writes', () => {
  test.each([
    '2023-05-04',
    '2024-02-29',
    '2023-05-04T10:30',
    '2023-05-04T10:30:00Z',
    '2023-05-04T10:30:00.123Z',
    '2023-05-04T10:30:00+02:00',
    '2023-05-04T10:30:00+0200',
  ])('%s', (publishedAt) => {
    expect(() =>
      checkArticle(
        { id: 'a1', text, publishedAt, incident: { slug: 's', date: publishedAt } },
        'parseArticle',
      ),
    ).not.toThrow();
  });
});

describe('never refuses a text', () => {
  test.each(['', ' ', '\n\n', '\u0000', '\ud800', '“', '\ufeff', 'a'.repeat(100_000)])('%j', (odd) => {
    expect(() => checkArticle({ id: 'a1', text: odd }, 'parseArticle')).not.toThrow();
  });
});

function mistakeIn(article: unknown): string {
  try {
    checkArticle(article as Article, 'parseArticle');
    return 'none';
  } catch (error) {
    return String(error);
  }
}
