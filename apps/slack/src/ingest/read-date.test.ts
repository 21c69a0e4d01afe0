import { parseArticle } from '@incident/claims';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from './read-date.ts';

test.each([
  ['2023-05-03', '2023-05-03'],
  ['2023-05-03T14:33:00Z', '2023-05-03T14:33:00Z'],
  ['2023-05-03T14:33:00.123+02:00', '2023-05-03T14:33:00.123+02:00'],
  ['2023-05-03T14:33:00+0200', '2023-05-03T14:33:00+02:00'],
  ['2023-05-03T14:33-04', '2023-05-03T14:33-04:00'],
  ['2023-05-03 14:33:00', '2023-05-03T14:33:00'],
  ['2023-05-03 14:33:00 UTC', '2023-05-03T14:33:00Z'],
  ['  2023-05-03\n', '2023-05-03'],
  ['20230503', '2023-05-03'],
  ['20230503T143300Z', '2023-05-03T14:33:00Z'],
  ['Wed, 03 May 2023 14:33:00 GMT', '2023-05-03T14:33:00Z'],
  ['Wed, 3 May 2023 14:33:00 +0300', '2023-05-03T14:33:00+03:00'],
  ['Wed, 3 May 2023 14:33:00 +0000 (UTC)', '2023-05-03T14:33:00+00:00'],
  ['3 May 2023 14:33 EDT', '2023-05-03T14:33:00-04:00'],
  ['Wed, 03 May 2023 14:33:00 MSK', '2023-05-03'],
  ['Wednesday, 3 May 2023', '2023-05-03'],
  ['3 September 2023', '2023-09-03'],
  ['May 3, 2023', '2023-05-03'],
  ['Sept. 3rd, 2023', '2023-09-03'],
  ['Wednesday, May 3, 2023', '2023-05-03'],
  ['2024-02-29', '2024-02-29'],
])('%j', (printed, read) => {
  expect(readDate(printed)).toBe(read);
});

test.each([
  '',
  'yesterday',
  '2023-02-29',
  '2023-02-30T10:00:00Z',
  '2023-13-01',
  '2023-05-03T25:00:00Z',
  '03/05/2023',
  'May 2023',
  '31 June 2023',
  '3 Foo 2023',
  '1683117180',
  '2023-05-03T14:33:00+99:00',
])('no date: %j', (printed) => {
  expect(readDate(printed)).toBeNull();
});

test('what is read is a date to the library, whatever was printed', () => {
  const printed = fc.oneof(
    fc.string(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    fc.stringMatching(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?([+-]\d{2}:?\d{2}|Z)?$/),
    fc.stringMatching(/^\d{1,2} (Jan|Feb|Sep|Foo) \d{4} \d{2}:\d{2} (EST|[A-Z]{3}|[+-]\d{4})$/),
  );
  fc.assert(
    fc.property(printed, (text) => {
      const publishedAt = readDate(text);
      if (publishedAt !== null) parseArticle({ id: 'a', text: '', publishedAt });
    }),
  );
});
