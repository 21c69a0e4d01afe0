import { expect, test } from 'vitest';
import { shownText } from '../../test/shown-text.ts';
import { articleRows } from './article-rows.ts';

test('every article is named, by outlet, title or first words', () => {
  const rows = articleRows([
    { id: '000.txt', text: 'The United States has not confirmed\nreports.' },
    {
      id: '003.txt',
      text: 'x',
      title: 'Russia Says',
      outlet: 'A & B',
      byline: 'Dave',
      publishedAt: '2023-05-04',
    },
  ]);
  expect(shownText(rows.flat())).toBe(
    [
      'article 1 · “The United States has not confirmed reports.” · date not given · 000.txt',
      'article 2 · A &amp; B · “Russia Says” · by Dave · 4 May 2023 · 003.txt',
    ].join('\n'),
  );
});
