import { expect, test } from 'vitest';
import { incident } from '../../test/sample-incident.ts';
import { orderClaims } from './order-claims.ts';

test.each([
  [
    'contested first',
    [{ quote: 'calm' }, { quote: 'yes', about: 'A' }, { quote: 'no', about: 'A', stance: 'denies' as const }],
    ['yes', 'no', 'calm'],
  ],
  [
    'newest first, unknown last',
    [
      { quote: 'unknown' },
      { quote: 'old', statedAt: '2023-05-01' },
      { quote: 'new', statedAt: '2023-05-03' },
    ],
    ['new', 'old', 'unknown'],
  ],
  ['as printed when dates are the same', [{ quote: 'one' }, { quote: 'two' }], ['one', 'two']],
  ['repeats are left out', [{ quote: 'first' }, { quote: 'again', repeats: 'c0' }], ['first']],
])('%s', (_, sketches, order) => {
  expect(orderClaims(incident([{}], sketches)).map((claim) => claim.content[0]?.text)).toEqual(order);
});

test('the publication date stands in for a missing date', () => {
  const articles = [{ publishedAt: '2023-05-01' }, { publishedAt: '2023-05-04' }];
  const sketches = [{ quote: 'older' }, { quote: 'newer', article: 'b.txt' }];
  expect(orderClaims(incident(articles, sketches)).map((claim) => claim.articleId)).toEqual([
    'b.txt',
    'a.txt',
  ]);
});
