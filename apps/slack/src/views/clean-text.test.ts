import { expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

test.each([
  ['plain words', 'plain words'],
  ['two\nlines', 'two\nlines'],
  ['windows\r\nlines', 'windows\nlines'],
  ['a\0b', 'ab'],
  ['bell\u{7}', 'bell'],
  ['left\u{202E}thgir', 'leftthgir'],
  ['isolate\u{2067}d\u{2069}', 'isolated'],
  ['zero\u{200B}width', 'zerowidth'],
  ['می\u{200C}خواهم', 'می\u{200C}خواهم'],
  ['👩\u{200D}🚒', '👩\u{200D}🚒'],
  ['half \u{D83D} pair', 'half  pair'],
  [`z${'\u{0310}'.repeat(50)}algo`, `z${'\u{0310}'.repeat(4)}algo`],
  ['Việt, ñ, é', 'Việt, ñ, é'],
])('%j is shown as %j', (foreign, shown) => {
  expect(cleanText(foreign)).toBe(shown);
});

test('a line has no breaks and no space around it', () => {
  expect(cleanLine('  two\r\n lines\t ')).toBe('two lines');
});
