import { expect, test } from 'vitest';
import { completeLine } from './complete-line.ts';

const commands = [{ command: '/claims', usageHint: '<incident>', description: 'Who says what' }];
const suggestions = ['/claims list', '/claims help'];

test.each([
  ['/', ['/claims ', '/claims list', '/claims help']],
  ['/cl', ['/claims ', '/claims list', '/claims help']],
  ['/claims l', ['/claims list']],
  ['/claims list', []],
  ['/foo', []],
  ['claims', []],
  ['', []],
  ['/claims\n', []],
])('%j', (typed, lines) => {
  expect(completeLine(typed, commands, suggestions).map(({ line }) => line)).toEqual(lines);
});
