import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { WordTable } from './word-table.ts';

const table = new WordTable(['say', "n't", "can't", 'u.s', 'café', '']);

test.each([
  ['say', 0],
  ['Say', 0],
  ['SAY', 0],
  ["n't", 1],
  ['n’t', 1],
  ['CAN’T', 2],
  ['U.S', 3],
  ['café', 4],
  ['', 5],
  ['sa', -1],
  ['says', -1],
  ['ay', -1],
  ['n‘t', -1],
  // Only ASCII letters are folded.
  ['CAFÉ', -1],
  // K (Kelvin) and ſ (long s) are no ASCII letters.
  ['\u017fay', -1],
])('%j is at %i', (word, index) => {
  expect(table.indexOf(word)).toBe(index);
});

it('looks at the given stretch of a text only', () => {
  const text = 'They say: SAYS';
  expect(table.find(text, 5, 8)).toBe(0);
  expect(table.find(text, 4, 8)).toBe(-1);
  expect(table.find(text, 5, 9)).toBe(-1);
  expect(table.find(text, 10, 13)).toBe(0);
  expect(table.find(text, 10, 14)).toBe(-1);
});

it('finds nothing when it is empty', () => {
  expect(new WordTable([]).indexOf('say')).toBe(-1);
  expect(new WordTable([]).indexOf('')).toBe(-1);
});

describe('for any list of words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', "'", 'é', '字'), maxLength: 4 });
  const words = fc.uniqueArray(word, { maxLength: 200 });

  it('finds exactly its words', () => {
    fc.assert(
      fc.property(words, fc.array(word), (known, asked) => {
        const built = new WordTable(known);
        const set = new Set(known);
        expect(known.map((one) => built.indexOf(one))).toEqual(known.map((_, i) => i));
        for (const one of asked) expect(built.indexOf(one) !== -1).toBe(set.has(one));
      }),
    );
  });

  it('finds them in capitals and with typographic apostrophes', () => {
    fc.assert(
      fc.property(words, (known) => {
        const built = new WordTable(known);
        const dressed = known.map((one) =>
          one.replace(/[a-z]/g, (letter) => letter.toUpperCase()).replaceAll("'", '’'),
        );
        expect(dressed.map((one) => built.indexOf(one))).toEqual(known.map((_, i) => i));
      }),
    );
  });

  it('finds them inside a text as by themselves', () => {
    fc.assert(
      fc.property(words, fc.string(), fc.string(), (known, before, after) => {
        const built = new WordTable(known);
        for (const one of known) {
          const start = before.length;
          expect(built.find(before + one + after, start, start + one.length)).toBe(built.indexOf(one));
        }
      }),
    );
  });
});
