import { expect, test } from 'vitest';
import { section } from './blocks.ts';
import { paginate } from './paginate.ts';
import { weigh } from './weigh.ts';

const entry = (text: string, blocks = 1) => Array.from({ length: blocks }, () => section(text));
const one = weigh(entry('x'));

test.each([
  ['nothing is one empty page', [], { blocks: 5, characters: 1000 }, [0]],
  ['all on one page', [1, 1, 1], { blocks: 5, characters: 1000 }, [3]],
  ['full by blocks', [2, 2, 2], { blocks: 5, characters: 10_000 }, [4, 2]],
  ['full by characters', [1, 1, 1], { blocks: 50, characters: one * 2 + 10 }, [2, 1]],
  ['an entry stays whole', [1, 3, 1], { blocks: 3, characters: 10_000 }, [1, 3, 1]],
  ['an entry over the budget has a page of its own', [1, 9, 1], { blocks: 3, characters: 10_000 }, [1, 9, 1]],
])('%s', (_, sizes, budget, pages) => {
  const entries = sizes.map((blocks) => entry('x', blocks));
  expect(paginate(entries, budget).map((page) => page.length)).toEqual(pages);
});
