import { expect, test } from 'vitest';
import { articleLabels } from './article-labels.ts';

const article = (id: string, fields: { outlet?: string; url?: string } = {}) => ({
  id,
  text: 'x',
  ...fields,
});

test.each([
  ['the outlet', [article('a', { outlet: 'LifeZette' })], ['LifeZette']],
  ['the place without an outlet', [article('a'), article('b')], ['article 1', 'article 2']],
  [
    'outlet and place for two of one outlet',
    [article('a', { outlet: 'Reuters' }), article('b'), article('c', { outlet: 'Reuters' })],
    ['Reuters, article 1', 'article 2', 'Reuters, article 3'],
  ],
  [
    'a link where there is an address',
    [article('a', { outlet: 'A & B', url: 'https://a.example/1' })],
    ['<https://a.example/1|A &amp; B>'],
  ],
])('%s', (_, articles, labels) => {
  expect([...articleLabels(articles).values()].map((label) => label.linked)).toEqual(labels);
});
