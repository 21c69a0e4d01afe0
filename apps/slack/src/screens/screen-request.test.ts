import { expect, test } from 'vitest';
import { decodeScreenRequest, encodeScreenRequest } from './screen-request.ts';

test.each([
  { screen: 'incident' as const, slug: 'kremlin-drone', page: 2 },
  { screen: 'list' as const, page: 1 },
])('%j survives the way through a button', (request) => {
  expect(decodeScreenRequest(encodeScreenRequest(request))).toEqual(request);
});

test.each([
  undefined,
  '',
  'page 2',
  '{}',
  '{"screen":"incident","slug":"x"}',
  '{"screen":"list","page":0}',
  '{"screen":"list","page":1,"more":1}',
])('%j is no request', (value) => {
  expect(decodeScreenRequest(value)).toBeNull();
});
