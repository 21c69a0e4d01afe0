import { expect, it } from 'vitest';
import { en } from '../src/languages/en/index.ts';

const lines = Object.values(en.concepts).flatMap((list) => list.trim().split('\n'));

it('a concept is a name and its words', () => {
  expect(lines.length).toBeGreaterThan(300);
  expect(lines.filter((line) => !/^[\w -]+: [\p{L}\p{N}' -]+(?:, [\p{L}\p{N}' -]+)*$/u.test(line))).toEqual(
    [],
  );
});

it('a name is used once, and a word in one line', () => {
  const names = lines.map((line) => line.split(': ')[0]);
  const words = lines.flatMap((line) => line.split(': ')[1]?.split(', ') ?? []);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
