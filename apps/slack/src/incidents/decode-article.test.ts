import { expect, test } from 'vitest';
import { decodeArticle } from './decode-article.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

test.each([
  ['plain', Buffer.from('Peskov said.'), 'Peskov said.'],
  ['CRLF stays', Buffer.from('one\r\ntwo\r\n'), 'one\r\ntwo\r\n'],
  ['NBSP stays', Buffer.from('a\u{A0}b'), 'a\u{A0}b'],
  ['a byte order mark goes', Buffer.from('\u{FEFF}Peskov said.'), 'Peskov said.'],
  ['a second one stays', Buffer.from('\u{FEFF}\u{FEFF}x'), '\u{FEFF}x'],
  ['UTF-16 that says so', utf16('\u{FEFF}Peskov — said.'), 'Peskov — said.'],
  ['big-endian UTF-16 that says so', utf16('\u{FEFF}Peskov').swap16(), 'Peskov'],
])('%s', (_, bytes, text) => {
  expect(decodeArticle(bytes)).toEqual({ text });
});

test.each([
  ['no bytes', Buffer.alloc(0), 'is empty (0 bytes)'],
  ['only a mark', Buffer.from('\u{FEFF}'), 'holds only white space'],
  ['only space', Buffer.from(' \r\n\t'), 'holds only white space'],
  ['NUL bytes', Buffer.from('a\0\0b picture of things'), 'is binary (it holds NUL bytes), not text'],
  [
    'UTF-16 without a mark',
    utf16('Peskov said so.'),
    'looks like UTF-16 without a byte order mark; save it as UTF-8',
  ],
  [
    'Latin-1',
    Buffer.from('one\ntwo caf\xe9 x', 'latin1'),
    'is not valid UTF-8 (first wrong byte on line 2); save it as UTF-8',
  ],
])('%s', (_, bytes, problem) => {
  expect(decodeArticle(bytes)).toEqual({ problem });
});
