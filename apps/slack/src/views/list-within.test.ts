import { expect, test } from 'vitest';
import { listWithin } from './list-within.ts';

test.each([
  [[], 10, ''],
  [['a', 'b'], 10, 'a, b'],
  [['aaaa', 'bbbb', 'cccc'], 10, 'aaaa, bbbb and 1 more'],
  [['aaaa', { text: 'bbbb', count: 2 }, 'cccc'], 5, 'aaaa and 3 more'],
  [['longer than the limit', 'b'], 5, 'longer than the limit and 1 more'],
])('%j within %i is %j', (items, most, text) => {
  expect(listWithin(items, most)).toBe(text);
});
