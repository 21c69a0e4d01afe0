import { expect, test } from 'vitest';
import { institution, type Sketch, sketchClaim } from '../../../test/sketch-incident.ts';
import type { Article } from '../../types.ts';
import { isBefore, whenSaid } from './when-said.ts';

const ministry = institution('ministry');

function when(on: string | undefined, publishedAt: string | undefined, bound?: Sketch['bound']) {
  const claim = sketchClaim(
    { by: ministry, ...(on === undefined ? {} : { on }), ...(bound === undefined ? {} : { bound }) },
    0,
  );
  const article: Article = { id: 'a', text: '', ...(publishedAt === undefined ? {} : { publishedAt }) };
  return whenSaid(claim, article);
}

test.each([
  ['2023-05-03', '2023-05-04', undefined, '2023-05-03 by text'],
  [undefined, '2023-05-04', undefined, '2023-05-04 by publication'],
  [undefined, '2023-05-04T09:30:00Z', undefined, '2023-05-04 by publication'],
  [undefined, undefined, undefined, 'unknown'],
  ['2023-03', '2023-05-04', 'since', 'unknown'],
  ['soon', '2023-05-04', undefined, 'unknown'],
] as const)('said %s, out %s, %s: %s', (on, publishedAt, bound, expected) => {
  const found = when(on, publishedAt, bound);
  expect(found === null ? 'unknown' : `${found.value} by ${found.by}`).toBe(expected);
});

test.each([
  ['2023-05-03', '2023-05-04', true],
  ['2022-12', '2023-01-01', true],
  ['2022', '2023-05', true],
  ['2023-05-03', '2023-05-03', false],
  ['2023-05', '2023-05-03', false],
  ['2023-05-04', '2023-05-03', false],
  ['2023-05-01/2023-05-07', '2023-05-05', false],
])('%s is before %s: %s', (one, other, expected) => {
  const [a, b] = [when(one, undefined), when(other, undefined)];
  expect(a !== null && b !== null && isBefore(a, b)).toBe(expected);
});

test.each([
  ['2023-05-03T08:00:00Z', '2023-05-03T09:00:00Z', true],
  ['2023-05-03T08:00:00+03:00', '2023-05-03T06:00:00Z', true],
  ['2023-05-03T08:00:00', '2023-05-03T09:00:00', false],
  ['2023-05-03', '2023-05-03T09:00:00Z', false],
])('out %s is before out %s: %s', (one, other, expected) => {
  const [a, b] = [when(undefined, one), when(undefined, other)];
  expect(a !== null && b !== null && isBefore(a, b)).toBe(expected);
});
