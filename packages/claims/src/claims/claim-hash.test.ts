import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { ClaimHash } from './claim-hash.ts';

/** The id of a claim whose parts are these words. */
function claimId(articleId: string, words: readonly string[], ordinal: number): string {
  const hash = new ClaimHash(articleId);
  hash.begin();
  for (const word of words) hash.addPart(word, 0, word.length);
  return hash.end(ordinal);
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
  const hash = new ClaimHash('a1');
  hash.begin();
  hash.addPart('the dam held', 4, 7);
  expect(hash.end(0)).toBe(claimId('a1', ['dam'], 0));
});

it('forgets a claim when the next begins', () => {
  const hash = new ClaimHash('a1');
  hash.begin();
  hash.addPart('wall', 0, 4);
  hash.begin();
  hash.addPart('dam', 0, 3);
  expect(hash.end(0)).toBe(claimId('a1', ['dam'], 0));
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
