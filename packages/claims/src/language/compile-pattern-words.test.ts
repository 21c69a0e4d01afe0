import { expect, it } from 'vitest';
import { compilePatternWords } from './compile-pattern-words.ts';

const patterns = [
  { pattern: /^by\b/, opens: 'by written' },
  { pattern: /terms of use/, holds: 'terms' },
  { pattern: /^by [^.]*\bterms\b/, opens: 'by', holds: 'terms' },
];
const terms = ['by', 'written', 'terms'];

it('gives each pattern one bit at each of its words', () => {
  expect([...compile('opens')]).toEqual([
    [terms.indexOf('by'), 0b101],
    [terms.indexOf('written'), 0b001],
  ]);
});

it('keeps the words that open apart from those that are held', () => {
  expect([...compile('holds')]).toEqual([[terms.indexOf('terms'), 0b110]]);
});

function compile(place: 'opens' | 'holds'): ReadonlyMap<number, number> {
  return compilePatternWords(patterns, place, (word) => terms.indexOf(word));
}
