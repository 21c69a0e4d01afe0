import { expect, test } from 'vitest';
import { incident } from '../../test/sample-incident.ts';
import { newClaims } from './new-claims.ts';

const sample = incident(
  [{}, {}],
  [
    { quote: 'one', about: 'the fire' },
    { quote: 'two', about: 'the fire', article: 'b.txt' },
    { quote: 'three', about: 'the smoke', article: 'b.txt' },
    { quote: 'four', about: 'the smoke', article: 'b.txt' },
  ],
);

test.each([
  ['a.txt', 0],
  ['b.txt', 2],
  ['c.txt', 0],
])('%s: %i claims are about what no other article speaks of', (articleId, amount) => {
  expect(newClaims(sample, articleId)).toBe(amount);
});

test('a claim that its article repeats counts once', () => {
  const [first, , ...others] = sample.claims;
  const claims = [first, ...others].flatMap((claim, index) =>
    claim === undefined ? [] : [index === 2 ? { ...claim, repeats: others[0]?.id ?? '' } : claim],
  );
  expect(newClaims({ ...sample, claims }, 'b.txt')).toBe(1);
});
