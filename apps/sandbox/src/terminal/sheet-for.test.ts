import { expect, test } from 'vitest';
import { sheetFor } from './sheet-for.ts';

const colored = (output: Parameters<typeof sheetFor>[0], environment: Record<string, string>) =>
  sheetFor(output, environment).colors.isColorSupported;

test('colour on a terminal only, and not against NO_COLOR', () => {
  expect(colored({ isTTY: true }, {})).toBe(true);
  expect(colored({ isTTY: true }, { NO_COLOR: '' })).toBe(true);
  expect(colored({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
  expect(colored({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
  expect(colored({}, {})).toBe(false);
});

test('as wide as the terminal, within what reads well', () => {
  expect(sheetFor({ columns: 72 }, {}).width).toBe(72);
  expect(sheetFor({ columns: 300 }, {}).width).toBe(110);
  expect(sheetFor({ columns: 5 }, {}).width).toBe(20);
});
