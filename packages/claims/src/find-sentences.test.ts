import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSentences } from './find-sentences.ts';
import { parseArticle } from './parse-article.ts';

const sentences = (text: string) => findSentences({ id: 'a', text }).map((span) => span.text);

test.each([
  ['The dam held. It rained.', ['The dam held.', 'It rained.']],
  ['“Will it hold?” she asked. He left.', ['“Will it hold?” she asked.', 'He left.']],
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['', []],
  [' \n ', []],
])('%j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('every sentence is grounded, none overlaps the next, and every cue stands in one', () => {
  const piece = fc.constantFrom(
    'The mayor said the dam held. ',
    '“It may rise,” he said. ',
    '\n',
    '“',
    '… ',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const article = { id: 'a', text: pieces.join('') };
      const found = findSentences(article);
      for (const [index, { start, end, text }] of found.entries()) {
        expect(article.text.slice(start, end)).toBe(text);
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      }
      for (const { cue } of parseArticle(article).claims)
        if (cue !== null)
          expect(found.some(({ start, end }) => start <= cue.start && cue.end <= end)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a caller’s mistake is told', () => {
  expect(() => findSentences({ id: '', text: 'x' })).toThrow(/id/);
});
