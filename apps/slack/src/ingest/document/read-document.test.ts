import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const folder = join(import.meta.dirname, '../../../test/files');
const words = 'The mayor said that the dam above the town had held through the night. ';
const url = 'https://www.news.example/1?utm_source=x';

const mail = (headers: string, body: string) => ({
  name: 'a.eml',
  bytes: Buffer.from(`${headers}\n\n${body}`.replaceAll('\n', '\r\n')),
});
const head =
  'From: "Northern Water" <press@water.example>\nSubject: Statement on the =?utf-8?q?d=C3=A1m?=\nDate: Wed, 28 Feb 2024 23:30:00 -0500 (EST)';

test.each([
  ['a text as it is', { bytes: Buffer.from('\u{FEFF}One.\r\n\r\nTwo.') }, { text: 'One.\r\n\r\nTwo.' }],
  [
    'a text from a server',
    { bytes: Buffer.from('“Café”, she said.'), type: 'text/plain', url },
    { text: '“Café”, she said.', outlet: 'news.example', url, canonicalUrl: 'https://www.news.example/1' },
  ],
  [
    'a text in the charset that the server names',
    { bytes: Buffer.from('caf\xe9', 'latin1'), type: 'text/plain', charset: 'iso-8859-1', url },
    { text: 'café', outlet: 'news.example', url, canonicalUrl: 'https://www.news.example/1' },
  ],
  [
    'a saved page',
    { bytes: Buffer.from(`<html><title>T</title><p>${words.repeat(3)}`), name: 'a.txt' },
    { text: words.repeat(3).trim(), title: 'T' },
  ],
  [
    'a mail',
    mail(
      `${head}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable`,
      'The dam =E2=80=9Cheld=E2=80=9D.\n\nNobody left.',
    ),
    {
      text: 'The dam “held”.\n\nNobody left.',
      title: 'Statement on the dám',
      byline: 'Northern Water',
      publishedAt: '2024-02-28T23:30:00-05:00',
    },
  ],
  [
    'a mail in HTML',
    mail(`From: a@b.example\nContent-Type: text/html`, '<p>One.</p><p>Two <b>and</b>.</p><script>x</script>'),
    { text: 'One.\n\nTwo and.', byline: 'a@b.example' },
  ],
  [
    'a mail in both',
    mail(
      `From: a@b.example\nContent-Type: multipart/alternative; boundary=x`,
      '--x\nContent-Type: text/plain\n\nOne.\n--x\nContent-Type: text/html\n\n<p>1</p>\n--x--',
    ),
    { text: 'One.', byline: 'a@b.example' },
  ],
  [
    'a PDF',
    { bytes: readFileSync(join(folder, 'statement.pdf')) },
    {
      title: 'Statement on the dam',
      text: [
        'Statement on the dam',
        'The operator of the dam above Linden said on Thursday that the western wall had not moved during the night, and that a leak had been closed.',
        '“Our sensors show no movement of the wall at all,” said its spokesman, Paul Adler. He denied reports of a crack.',
        'The ministry declined to comment on the statement. An official said that an inspection would follow.',
      ].join('\n\n'),
    },
  ],
])('%s', async (_, document, article) => {
  expect(await readDocument(document)).toEqual(article);
});

test.each([
  ['nothing', { bytes: Buffer.alloc(0) }, 'bad-text', 'expected a text, this is empty (0 bytes)'],
  [
    'an image',
    { bytes: Buffer.from('\x89PNG\0\0\0', 'latin1'), name: 'a.txt' },
    'bad-text',
    'expected a text, this is binary (it holds NUL bytes), not text',
  ],
  [
    'Latin-1',
    { bytes: Buffer.from('caf\xe9', 'latin1'), name: 'a.txt' },
    'bad-text',
    'expected a text, this is not valid UTF-8 (first wrong byte on line 1); save it as UTF-8',
  ],
  [
    'white space from a server',
    { bytes: Buffer.from(' \n'), type: 'text/plain', url },
    'no-article',
    'expected an article, there is no text',
  ],
  [
    'a feed',
    { bytes: Buffer.from('<rss version="2.0"></rss>') },
    'no-article',
    'expected an article, this is a feed of articles',
  ],
  [
    'half a PDF',
    { bytes: Buffer.from('%PDF-1.7\nhalf') },
    'bad-pdf',
    'expected a PDF, got: Invalid PDF structure.',
  ],
  [
    'a PDF of pictures',
    { bytes: readFileSync(join(folder, 'scan.pdf')) },
    'no-article',
    'expected a PDF with text in it, this one holds pictures only (a scan?)',
  ],
  [
    'no mail',
    { bytes: Buffer.from('just words'), name: 'a.eml' },
    'bad-mail',
    'expected a mail with a sender, a subject or a date, this has none of them',
  ],
  ['an empty mail', mail(head, ''), 'no-article', 'expected an article, the mail has no text'],
  [
    'a mail of an attachment',
    mail(`${head}\nContent-Type: image/png`, 'x'),
    'no-article',
    'expected an article, the mail has no text but 1 attached',
  ],
])('%s is refused', async (_, document, code, message) => {
  expect(await readDocument(document)).toEqual({ refusal: { code, message, again: false } });
});

test('no bytes make it throw', async () => {
  const starts = [
    '',
    '%PDF-1.4\n',
    '<html>',
    'From: a\r\n\r\n',
    '<rss>',
    '\u{FEFF}',
    'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n',
  ];
  const named = fc.constantFrom('a.txt', 'a.html', 'a.eml', 'a.pdf');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 300 }),
      named,
      async (start, rest, name) => {
        const got = await readDocument({ bytes: Buffer.concat([Buffer.from(start), rest]), name });
        expect('refusal' in got ? got.refusal.message : got.text).not.toBe('');
      },
    ),
    { numRuns: 200 },
  );
});
