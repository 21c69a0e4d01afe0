import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodePage } from './decode-page.ts';

const said = '“Café”, она сказала';
const western = '“Café” – l’État';

test.each([
  ['UTF-8, nothing said', Buffer.from(said), undefined, said],
  ['UTF-8 with its mark', Buffer.from(`\u{FEFF}${said}`), undefined, said],
  ['UTF-8, header wrong', Buffer.from(said), 'iso-8859-1', said],
  ['UTF-8, header unknown', Buffer.from(said), 'utf8mb4', said],
  ['UTF-16 with its mark', Buffer.from(`\u{FEFF}${said}`, 'utf16le'), 'utf-8', said],
  ['UTF-16 by header', Buffer.from('<p>abc', 'utf16le'), 'UTF-16LE', '<p>abc'],
  ['windows-1252, nothing said', iconv.encode(western, 'windows-1252'), undefined, western],
  ['windows-1252 that calls itself Latin-1', iconv.encode(western, 'windows-1252'), 'ISO-8859-1', western],
  ['windows-1252 that calls itself UTF-8', iconv.encode(western, 'windows-1252'), 'utf-8', western],
  ['windows-1251 by header', iconv.encode('она сказала', 'windows-1251'), 'windows-1251', 'она сказала'],
  [
    'KOI8-R by <meta>',
    iconv.encode('<meta charset=koi8-r>она сказала', 'koi8-r'),
    undefined,
    '<meta charset=koi8-r>она сказала',
  ],
  [
    'header before <meta>',
    iconv.encode('<meta charset=koi8-r>она', 'windows-1251'),
    'cp1251',
    '<meta charset=koi8-r>она',
  ],
  ['GB18030', iconv.encode('市长说', 'gb18030'), 'gb2312', '市长说'],
  ['UTF-8 cut inside a sign', Buffer.from(said).subarray(0, -1), 'utf-8', `${said.slice(0, -1)}\u{FFFD}`],
  ['NUL bytes go', Buffer.from('a\0b'), undefined, 'ab'],
  ['nothing', Buffer.alloc(0), undefined, ''],
])('%s', (_, bytes, charset, text) => {
  expect(decodePage(bytes, charset)).toBe(text);
});

test('an encoding nobody reads is refused, though its bytes look like ASCII', () => {
  const bytes = Buffer.from('\x1b$B;TD9\x1b(B', 'latin1');
  expect(() => decodePage(bytes, 'iso-2022-jp')).toThrow(
    'expected a page in a known encoding, got ISO-2022-JP',
  );
});
