import { emptyHash, hashUnit } from '../word-hash.ts';

/**
 * Finds words in a text without cutting them out: an open-addressing hash over lower-cased UTF-16 code units.
 * Typographic apostrophes count as straight ones. A lookup allocates nothing.
 */
export class WordTable {
  /** The units of all words, one behind the other; word `i` is at `from[i]` to `from[i + 1]`. */
  readonly #units: Uint8Array | Uint16Array;
  readonly #from: Uint16Array | Int32Array;
  /** Index of the word in each slot, one higher, so that 0 is an empty slot. */
  readonly #slots: Uint16Array;
  readonly #mask: number;
  /** By the last five bits of the first unit: bit n is set where a word with n units begins so (31: or more). */
  readonly #lengths = new Int32Array(32);

  constructor(words: readonly string[]) {
    const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 8));
    this.#mask = size - 1;
    this.#slots = new Uint16Array(size);
    const all = words.join('');
    // The smaller the table, the more of it stays near the processor while a text is read.
    this.#units = new (/^[\0-\xff]*$/.test(all) ? Uint8Array : Uint16Array)(all.length);
    this.#from = new (all.length < 2 ** 16 ? Uint16Array : Int32Array)(words.length + 1);
    let end = 0;
    for (const [index, word] of words.entries()) {
      let hash = emptyHash;
      for (let i = 0; i < word.length; i++) {
        const unit = word.charCodeAt(i);
        hash = hashUnit(hash, unit);
        this.#units[end++] = unit;
      }
      this.#from[index + 1] = end;
      const first = firstOf(word, 0, word.length);
      this.#lengths[first] = (this.#lengths[first] ?? 0) | lengthBit(word.length);
      let slot = slotOf(hash) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index + 1;
    }
  }

  /** Index of the word at `start, end` of the text, or -1. */
  find(text: string, start: number, end: number): number {
    // One look at first unit and length turns most words away from a small table.
    if (((this.#lengths[firstOf(text, start, end)] ?? 0) & lengthBit(end - start)) === 0) return -1;
    let hash = emptyHash;
    for (let i = start; i < end; i++) hash = hashUnit(hash, text.charCodeAt(i));
    return this.findHashed(hash, text, start, end);
  }

  /** The same, for a caller who has hashed the word already. */
  findHashed(hash: number, text: string, start: number, end: number): number {
    let slot = slotOf(hash) & this.#mask;
    for (;;) {
      const index = (this.#slots[slot] ?? 0) - 1;
      if (index === -1 || this.#matches(index, text, start, end)) return index;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Index of a word given by itself, or -1. */
  indexOf(word: string): number {
    return this.find(word, 0, word.length);
  }

  #matches(index: number, text: string, start: number, end: number): boolean {
    const units = this.#units;
    const from = this.#from[index] ?? 0;
    const shift = start - from;
    if ((this.#from[index + 1] ?? 0) + shift !== end) return false;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const own = units[i - shift];
      // Most letters are small and are the same as they stand.
      if (unit !== own && fold(unit) !== own) return false;
    }
    return true;
  }
}

/** The last five bits of the first unit, by which "S" and "s", ’ and ' are one. */
function firstOf(text: string, start: number, end: number): number {
  return start < end ? fold(text.charCodeAt(start)) & 31 : 0;
}

function lengthBit(length: number): number {
  return 1 << Math.min(length, 31);
}

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Lower case for ASCII letters, straight for typographic apostrophes, all else as it is. */
function fold(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit === 0x2019 ? 0x27 : unit;
}
