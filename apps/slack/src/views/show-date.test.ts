import { expect, test } from 'vitest';
import { showDate } from './show-date.ts';

test.each([
  ['2023-05-03', '3 May 2023'],
  ['2023-05-03T23:30:00-07:00', '3 May 2023'],
  ['2022-12', 'Dec 2022'],
  ['2014', '2014'],
  ['2023-05-03/2023-05-05', '3 May 2023 to 5 May 2023'],
  ['2022-22', '2022'],
  ['', null],
  ['yesterday', null],
])('%j is shown as %j', (date, shown) => {
  expect(showDate(date)).toBe(shown);
});
