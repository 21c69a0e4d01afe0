import { expect, test } from 'vitest';
import { escapeMrkdwn, link } from './escape-mrkdwn.ts';

test.each([
  ['plain', 'plain'],
  ['Q & A', 'Q &amp; A'],
  ['<!channel>', '&lt;!channel&gt;'],
  ['<@U1> and <#C1|x>', '&lt;@U1&gt; and &lt;#C1|x&gt;'],
  ['already &lt;', 'already &amp;lt;'],
  ['<\u{200B}!here>', '&lt;!here&gt;'],
])('%j becomes %j', (foreign, escaped) => {
  expect(escapeMrkdwn(foreign)).toBe(escaped);
});

test('a cut comes before the escape, so that no entity is halved', () => {
  expect(escapeMrkdwn('aaaa<<<<', 6)).toBe('aaaa&lt;…');
});

test.each([
  ['https://example.org/a?b=1&c=2', '<https://example.org/a?b=1&amp;c=2|x>'],
  ['https://example.org/a|b', '<https://example.org/a%7Cb|x>'],
  ['https://example.org/><!channel>', '<https://example.org/%3E%3C!channel%3E|x>'],
  ['javascript:alert(1)', 'x'],
  ['not an address', 'x'],
  [`https://example.org/${'a'.repeat(600)}`, 'x'],
  [undefined, 'x'],
])('a link to %j is %j', (url, expected) => {
  expect(link('x', url)).toBe(expected);
});
