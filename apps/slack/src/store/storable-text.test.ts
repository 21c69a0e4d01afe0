import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storableText } from './storable-text.ts';

test.each([
  ['plain “text”\r\n', 'plain “text”\r\n'],
  ['a whole pair 🙂', 'a whole pair 🙂'],
  ['a NUL \0 inside', 'a NUL \u{FFFD} inside'],
  ['half a pair \uD83D.', 'half a pair \u{FFFD}.'],
  ['the other half \uDE42.', 'the other half \u{FFFD}.'],
  ['halves in the wrong order \uDE42\uD83D', 'halves in the wrong order \u{FFFD}\u{FFFD}'],
])('%j', (text, stored) => {
  expect(storableText(text)).toBe(stored);
});

test('any text keeps its length and survives UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const stored = storableText(text);
      expect(stored).toHaveLength(text.length);
      expect(Buffer.from(stored, 'utf8').toString('utf8')).toBe(stored);
      expect(stored).not.toContain('\0');
    }),
  );
});
