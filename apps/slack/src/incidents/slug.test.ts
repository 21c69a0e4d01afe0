import { expect, test } from 'vitest';
import { commands } from '../commands/commands.ts';
import { reservedWords } from '../commands/reserved-words.ts';
import { slugProblem, toSlug } from './slug.ts';

test.each(['kremlin-drone', 'a', '2024-quake', 'x9'])('%s names an incident', (slug) => {
  expect(slugProblem(slug)).toBeNull();
});

test.each(['', 'Kremlin', 'a--b', '-a', 'a-', 'a b', 'ä', '../x', 'list', 'help', 'add', 'a'.repeat(61)])(
  '%j names none',
  (slug) => {
    expect(slugProblem(slug)).toMatch(/^a slug /);
  },
);

test.each([
  ['Kremlin-Drone', 'kremlin-drone'],
  ['  “kremlin drone” ', 'kremlin-drone'],
  ['`kremlin_drone`', 'kremlin-drone'],
  ['<!channel>', 'channel'],
  ['', ''],
])('%j is typed for %j', (typed, slug) => {
  expect(toSlug(typed)).toBe(slug);
});

test('every subcommand is reserved', () => {
  const names = commands.map((command) => command.name).filter((name) => name !== null);
  expect(reservedWords).toEqual(expect.arrayContaining(names));
});
