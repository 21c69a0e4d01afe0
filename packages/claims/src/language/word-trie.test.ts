import { expect, test } from 'vitest';
import { WordTrie } from './word-trie.ts';

const trie = new WordTrie(['no', 'not', 'verif*', 'verify', "can't", 'so-called', 'u.s.', 've*']);

test.each([
  ['no', 1],
  ['Not', 2],
  ['verified', 3],
  ['verif', 3],
  ['VERIFY', 4],
  ['can’t', 5],
  ['so-called', 6],
  ['U.S.', 7],
  ['very', 8],
  ['n', 0],
  ['note', 0],
  ['cant', 0],
  ['élan', 0],
  ['', 0],
  ['no@', 0],
])('%s is number %i', (word, number) => {
  expect(trie.find(`“${word}”`, 1, 1 + word.length)).toBe(number);
});
