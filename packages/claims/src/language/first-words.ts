import { WordTable } from './word-table.ts';

/** The words with which names begin. Most words are told from them by their first letter and length alone. */
export class FirstWords {
  readonly #words: WordTable;
  /** 1 for each initial and length that some word has. */
  readonly #shapes = new Uint8Array(32 * 32);

  constructor(words: readonly string[]) {
    this.#words = new WordTable(words);
    for (const word of words) this.#shapes[shapeOf(word, 0, word.length)] = 1;
  }

  /** Index of the word at `start, end` of the text, or -1. */
  find(text: string, start: number, end: number): number {
    return this.#shapes[shapeOf(text, start, end)] === 1 ? this.#words.find(text, start, end) : -1;
  }
}

/** The last five bits are the same for a capital and its small letter. */
function shapeOf(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 5) | ((end - start) & 31);
}
