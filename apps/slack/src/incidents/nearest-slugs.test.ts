import { expect, test } from 'vitest';
import { nearestSlugs } from './nearest-slugs.ts';

const slugs = ['kremlin-drone', 'kremlin-fire', 'kakhovka-dam', 'nord-stream'];

test.each([
  ['kremlin-dron', ['kremlin-drone', 'kremlin-fire']],
  ['kremiln-drone', ['kremlin-drone']],
  ['nordstream', ['nord-stream']],
  ['drone', ['kremlin-drone']],
  ['kremlin', ['kremlin-drone', 'kremlin-fire']],
  ['weather', []],
  ['', []],
  ['x'.repeat(200), []],
])('%s', (typed, nearest) => {
  expect(nearestSlugs(typed, slugs)).toEqual(nearest);
});
