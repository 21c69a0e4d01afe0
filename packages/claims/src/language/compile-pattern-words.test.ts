import { expect, it } from 'vitest';
import { compilePatternWords } from './compile-pattern-words.ts';

const patterns = [
  { pattern: /^by\b/, opens: 'by written' },
  { pattern: /terms of use/, holds: 'terms' },
  { pattern: /^by [^.]*\bterms\b/, opens: 'by', holds: 'terms' },
];

it('gives each pattern one bit at each of its words', () => {
  const { words, patterns: bits } = compilePatternWords(patterns, 'opens');
  expect([bits[words.indexOf('by')], bits[words.indexOf('written')]]).toEqual([0b101, 0b001]);
});

it('keeps the words that open apart from those that are held', () => {
  const { words, patterns: bits } = compilePatternWords(patterns, 'holds');
  expect(bits[words.indexOf('terms')]).toBe(0b110);
  expect(words.indexOf('by')).toBe(-1);
});
