import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';

test.each([
  ['', 0],
  ['Peskov', 6],
  ['“said”', 6],
  ['e\u0301', 1],
  ['克里姆林', 8],
  ['⚠️ 🚨', 4],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
