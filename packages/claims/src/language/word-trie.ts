/**
 * Finds words, and beginnings of words, by walking over the letters of a text: most words of a text leave the table at
 * their second or third letter. Capitals count as small letters, typographic apostrophes as straight ones.
 */
export class WordTrie {
  /** For each node and letter the next node; 0 where there is none. */
  #next = new Uint16Array(letters * 64);
  /** For each node the number of the word that ends there, and of the beginning that reaches it; 0 for none. */
  readonly #words: number[] = [0];
  readonly #stems: number[] = [0];

  /** Words get the numbers 1, 2, …, in their order; "verif*" is a beginning and gets a number like the words. */
  constructor(words: readonly string[]) {
    for (const [index, word] of words.entries()) {
      const open = word.endsWith('*');
      const node = this.#grow(open ? word.slice(0, -1) : word);
      (open ? this.#stems : this.#words)[node] = index + 1;
    }
  }

  /** The number of the word from `start` to `end`, else of the longest beginning it has, else 0. */
  find(text: string, start: number, end: number): number {
    const next = this.#next;
    const stems = this.#stems;
    let node = 0;
    let stem = 0;
    for (let i = start; i < end; i++) {
      const letter = letterOf(text.charCodeAt(i));
      node = letter === 0 ? 0 : (next[node * letters + letter] ?? 0);
      if (node === 0) return stem;
      stem = stems[node] || stem;
    }
    return this.#words[node] || stem;
  }

  #grow(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const slot = node * letters + letterOf(word.charCodeAt(i));
      node = this.#next[slot] || this.#add(slot);
    }
    return node;
  }

  #add(slot: number): number {
    const node = this.#words.push(0) - 1;
    this.#stems.push(0);
    if ((node + 1) * letters > this.#next.length) {
      const grown = new Uint16Array(this.#next.length * 2);
      grown.set(this.#next);
      this.#next = grown;
    }
    this.#next[slot] = node;
    return node;
  }
}

const letters = 32;
const alphabet = "abcdefghijklmnopqrstuvwxyz'-.";

/** By ASCII code: a–z in either case, apostrophe, hyphen, full stop, which is what words are listed with; 0 for all else. */
const ascii = Uint8Array.from(
  { length: 128 },
  (_, code) => 1 + alphabet.indexOf(String.fromCharCode(code).toLowerCase()),
);

function letterOf(unit: number): number {
  return unit < 128 ? (ascii[unit] ?? 0) : unit === 0x2019 ? apostrophe : 0;
}

const apostrophe = 1 + alphabet.indexOf("'");
