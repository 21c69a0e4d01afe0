import { expect, test } from 'vitest';
import { claimsIn } from './marked.ts';

test.each([
  ['Interfax quoted the governor as saying that the dam had held.', 'the governor', ['Interfax']],
  ['“It held,” the governor was quoted as saying by Interfax.', 'the governor', ['Interfax']],
  ['“It held,” Ann Lee was quoted as saying.', 'Ann Lee', []],
  ['Ann Lee said that the dam had held.', 'Ann Lee', []],
])('%s', (text, source, via) => {
  const claim = claimsIn(text).find((one) => one.source?.text === source);
  expect(claim?.via.map(({ name }) => name)).toEqual(via);
});
