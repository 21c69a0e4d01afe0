import type { Article } from '@incident/claims';
import { expect, test } from 'vitest';
import { articleLabels } from './article-labels.ts';

const article = (id: string, fields: Partial<Article> = {}) => ({
  id,
  text: 'x',
  ...fields,
});

test.each([
  ['the outlet', [article('a', { outlet: 'LifeZette' })], ['LifeZette']],
  [
    'first words without an outlet, of the title where there is one',
    [
      article('a', { text: 'The morning air, usually a canvas for the distant buzz' }),
      article('b', { title: 'Russia Says', text: 'Russia said' }),
    ],
    ['“The morning air, usually a…”', '“Russia Says”'],
  ],
  [
    'the place too for two of the same words',
    [article('a'), article('b')],
    ['“x”, article 1', '“x”, article 2'],
  ],
  ['the place without any words', [article('a', { text: ' ' })], ['article 1']],
  [
    'outlet and place for two of one outlet',
    [article('a', { outlet: 'Reuters' }), article('b'), article('c', { outlet: 'Reuters' })],
    ['Reuters, article 1', '“x”', 'Reuters, article 3'],
  ],
  [
    'a link where there is an address',
    [article('a', { outlet: 'A & B', url: 'https://a.example/1' })],
    ['<https://a.example/1|A &amp; B>'],
  ],
])('%s', (_, articles, labels) => {
  expect([...articleLabels(articles).values()].map((label) => label.linked)).toEqual(labels);
});
