import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { addPart, endId, startId } from './claim-id.ts';

/** The id of a claim whose parts are these words. */
function claimId(articleId: string, words: readonly string[], ordinal: number): string {
  const state = words.reduce((read, word) => addPart(read, word, 0, word.length), startId(articleId));
  return endId(state, ordinal);
}

/** Ids are stored by callers: these never change. */
test.each([
  ['a1', ['The mayor', 'said', 'the dam held'], 0, '5ca3cf8ff69aeee6'],
  ['a1', ['The mayor', 'said', 'the dam held'], 1, '36a155261c9d694f'],
  ['a2', ['The mayor', 'said', 'the dam held'], 0, 'c9c3dce4a6f1cbad'],
  ['a1', ['', '', '“字”'], 0, '4f3a2216af03c407'],
])('%s %j, number %i: %s', (articleId, words, ordinal, id) => {
  expect(claimId(articleId, words, ordinal)).toBe(id);
});

it('tells apart where one span ends and the next begins', () => {
  expect(claimId('a1', ['a b', 'c'], 0)).not.toBe(claimId('a1', ['a', 'b c'], 0));
  expect(claimId('a1', ['', 'a'], 0)).not.toBe(claimId('a1', ['a', ''], 0));
});

it('reads a part where it stands, without its surroundings', () => {
  const whole = claimId('a1', ['dam'], 0);
  expect(endId(addPart(startId('a1'), 'the dam held', 4, 7), 0)).toBe(whole);
});

it('is 16 hexadecimal digits, and another one for other words', () => {
  const parts = fc.tuple(fc.string(), fc.array(fc.string(), { maxLength: 4 }), fc.nat({ max: 9 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(parts, { maxLength: 50, selector: (part) => part.flat().join('\u0000') }),
      (all) => {
        const ids = all.map(([articleId, words, ordinal]) => claimId(articleId, words, ordinal));
        for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
  );
});
