import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

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
])('%s', (typed, expected) => {
  expect(nearest(typed, slugs)).toEqual(expected);
});

test.each([
  ['Peskow', ['Dmitry Peskov']],
  ['dmitri peskov', ['Dmitry Peskov']],
  ['Nikíforov', ['Serhiy Nikiforov']],
  ['deny', ['denies']],
  ['Washington', []],
])('of names: %s', (typed, expected) => {
  expect(nearest(typed, ['John Kirby', 'Dmitry Peskov', 'Serhiy Nikiforov', 'denies'])).toEqual(expected);
});
