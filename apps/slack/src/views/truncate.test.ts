import { expect, test } from 'vitest';
import { truncate } from './truncate.ts';

test.each([
  ['short', 10, 'short'],
  ['exactly', 7, 'exactly'],
  ['a little longer', 9, 'a little…'],
  ['pair 😀😀', 7, 'pair…'],
  ['pair 😀😀', 8, 'pair 😀…'],
  ['between two words', 13, 'between two…'],
  ['oneverylongword', 8, 'onevery…'],
  ['', 3, ''],
])('%j within %i is %j', (text, most, cut) => {
  expect(truncate(text, most)).toBe(cut);
  expect(cut.length).toBeLessThanOrEqual(most);
});
