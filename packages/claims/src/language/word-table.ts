/**
 * Finds words in a text without cutting them out: an open-addressing hash over lower-cased UTF-16 code units.
 * Typographic apostrophes count as straight ones. A lookup allocates nothing.
 */
export class WordTable {
  readonly #words: readonly string[];
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(words: readonly string[]) {
    this.#words = words;
    const size = 2 ** Math.ceil(Math.log2(words.length * 3 + 8));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (const [index, word] of words.entries()) {
      let slot = hash(word, 0, word.length) & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index;
    }
  }

  /** Index of the word at `start, end` of the text, or -1. */
  find(text: string, start: number, end: number): number {
    let slot = hash(text, start, end) & this.#mask;
    for (;;) {
      const index = this.#slots[slot] ?? -1;
      if (index === -1 || this.#matches(index, text, start, end)) return index;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Index of a word given by itself, or -1. */
  indexOf(word: string): number {
    return this.find(word, 0, word.length);
  }

  #matches(index: number, text: string, start: number, end: number): boolean {
    const word = this.#words[index];
    if (word === undefined || word.length !== end - start) return false;
    for (let i = 0; i < word.length; i++)
      if (fold(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
    return true;
  }
}

/** Lower case for ASCII letters, straight for typographic apostrophes, all else as it is. */
function fold(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit === 0x2019 ? 0x27 : unit;
}

function hash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ fold(text.charCodeAt(i)), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}
