import { expect, test } from 'vitest';
import { shownText } from '../../test/shown-text.ts';
import { section } from './blocks.ts';
import { type LazySection, planPages } from './plan-pages.ts';
import { weigh } from './weigh.ts';

const drawn: string[] = [];

function numbered(name: string, length: number, perPage: number, first?: number): LazySection {
  return {
    length,
    perPage,
    ...(first !== undefined && { first }),
    entries: (from, to) =>
      Array.from({ length: to - from }, (_, index) => {
        drawn.push(`${name}${from + index}`);
        return [section(`${name}${from + index}`)];
      }),
  };
}

const room = { blocks: 6, characters: 9000 };
const small = { blocks: 50, characters: weigh([section('a0')]) * 3 };

test.each([
  ['nothing', [], room, ['']],
  ['one page', [numbered('a', 3, 4)], room, ['a0 a1 a2']],
  ['the next section goes on', [numbered('a', 3, 4), numbered('b', 3, 4)], room, ['a0 a1 a2 b0 b1 b2']],
  [
    'and is continued in pages of its own',
    [numbered('a', 3, 4), numbered('b', 9, 4)],
    room,
    ['a0 a1 a2 b0 b1 b2', 'b3 b4 b5 b6', 'b7 b8'],
  ],
  [
    'where nothing fits any more it starts anew',
    [numbered('a', 6, 6), numbered('b', 2, 4)],
    room,
    ['a0 a1 a2 a3 a4 a5', 'b0 b1'],
  ],
  ['by weight', [numbered('a', 5, 4)], small, ['a0 a1 a2', 'a3 a4']],
  ['more may be tried first', [numbered('a', 8, 2, 8)], room, ['a0 a1 a2 a3 a4 a5', 'a6 a7']],
  ['an empty section leaves no page', [numbered('a', 0, 4), numbered('b', 1, 4)], room, ['b0']],
])('%s', (_, sections, space, pages) => {
  const plan = planPages(sections, space);
  expect(plan.pages).toBe(pages.length);
  expect(pages.map((__, index) => shownText(plan.blocks(index + 1)).replaceAll('\n', ' '))).toEqual(pages);
});

test('of a hundred thousand entries only the few on the first pages are drawn', () => {
  drawn.length = 0;
  const plan = planPages([numbered('a', 100_000, 8)], room);
  expect(plan.pages).toBe(12_501);
  plan.blocks(9000);
  expect(drawn.length).toBeLessThan(30);
});
