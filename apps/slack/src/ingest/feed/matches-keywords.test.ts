import { expect, test } from 'vitest';
import { matchesKeywords } from './matches-keywords.ts';

test.each([
  ['', 'Anything at all'],
  ['  ', 'Anything at all'],
  ['kremlin', 'Drones over the Kremlin'],
  ['Kremlin drones', 'Drones over the Kremlin'],
  ['drone*', 'Drones over the Kremlin'],
  ['flood, dam', 'A flood at the dam'],
  ['cafe', 'The Café burned'],
  ['CAFÉ', 'the cafe burned'],
  ['плотина', 'Мэр: плотина выдержала'],
  ['ダム', '市長「ダムは無事」'],
  ['u.s.', 'The U.S. denied it'],
  ['ka', 'A Ka, a kafka'],
])('%j lets %j through', (keyword, title) => {
  expect(matchesKeywords([keyword], { title })).toBe(true);
});

test.each([
  ['drone', 'Drones over the Kremlin'],
  ['kremlin fire', 'Drones over the Kremlin'],
  ['dam', 'Damage in Amsterdam'],
  ['плотин', 'Мэр: плотина выдержала'],
  ['火事', '市長「ダムは無事」'],
])('%j stops %j', (keyword, title) => {
  expect(matchesKeywords([keyword], { title })).toBe(false);
});

test('one keyword of several is enough, in title and summary together', () => {
  const item = { title: 'The mayor speaks', summary: 'The dam held.' };
  expect(matchesKeywords(['fire', 'dam mayor'], item)).toBe(true);
  expect(matchesKeywords(['fire', 'dam governor'], item)).toBe(false);
  expect(matchesKeywords(['fire'], {})).toBe(false);
});
