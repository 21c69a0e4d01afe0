import { describe, expect, it, test } from 'vitest';
import { PhraseTable } from './phrase-table.ts';

/** The words of the language, by index; the table reads them without looking at their letters. */
const words = ['no', 'the', 'is'];
const table = new PhraseTable(
  [
    { label: 1, phrases: ['no comment', 'is/are overall/full? responsib*', 'consider all … options'] },
    { label: 2, phrases: ['comment', 'has *ly? denied', "i 'm sorry"] },
  ],
  words,
);

/** The labels found from the first word on: "words:label" for each place where a phrase ends. */
function found(text: string): string[] {
  const ends: string[] = [];
  let state = 0;
  let at = 0;
  for (const [n, word] of text.split(' ').entries()) {
    const end = at + word.length;
    state = table.step(state, table.symbolOf(text, at, end, words.indexOf(word)));
    if (state === 0) break;
    if (table.labelsAt(state) !== 0) ends.push(`${n + 1}:${table.labelsAt(state)}`);
    at = end + 1;
  }
  return ends;
}

describe('a phrase', () => {
  test.each([
    ['of words', 'no comment', ['2:1']],
    ['in capitals', 'NO Comment', ['2:1']],
    ['of one word', 'comment', ['1:2']],
    ['without what may be left out', 'is responsible for', ['2:1']],
    ['with what may be left out', 'are full responsibility', ['3:1']],
    ['with any ending', 'is responsibly', ['2:1']],
    ['with any beginning', 'has firmly denied it', ['3:2']],
    ['with a gap', 'consider all of our options', ['5:1']],
    ['with no gap', 'consider all options', ['3:1']],
    ['with a gap over listed words', 'consider all no comment options', ['5:1']],
    ['with a typographic apostrophe', 'I ’m sorry', ['3:2']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('no phrase', () => {
  test.each([
    ['where a word is missing', 'no'],
    ['where a word is another', 'no comments'],
    ['where two are between', 'is full overall responsible'],
    ['where the gap is too wide', 'consider all of the very many other good options'],
    ['where only the ending is there', 'has ly denied'],
    ['where a letter is foreign', 'nö comment'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it('keeps the labels of all phrases that end in one place', () => {
  const both = new PhraseTable(
    [
      { label: 1, phrases: ['may'] },
      { label: 4, phrases: ['may', 'might'] },
    ],
    [],
  );
  const may = both.step(0, both.symbolOf('may', 0, 3, -1));
  expect(both.labelsAt(may)).toBe(5);
});

it('takes an empty list', () => {
  const empty = new PhraseTable([], words);
  expect(empty.step(0, empty.symbolOf('no', 0, 2, 0))).toBe(0);
});
