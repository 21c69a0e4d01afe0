/** Bits by word and by two words with a space between them; a single word is found by its index among the terms. */
export class SenseTable {
  readonly #byTerm: Int32Array;
  readonly #byWord: ReadonlyMap<string, number>;
  /** Terms that are the last of two words. */
  readonly #seconds: ReadonlySet<number>;

  constructor(senses: ReadonlyMap<string, number>, learn: (word: string) => number) {
    const terms: [term: number, bits: number][] = [];
    const seconds = new Set<number>();
    for (const [word, bits] of senses) {
      const space = word.indexOf(' ');
      if (space === -1) terms.push([learn(word), bits]);
      else seconds.add(learn(word.slice(space + 1)));
    }
    this.#byWord = senses;
    this.#seconds = seconds;
    this.#byTerm = new Int32Array(Math.max(-1, ...terms.map(([term]) => term)) + 1);
    for (const [term, bits] of terms) this.#byTerm[term] = bits;
  }

  /** The bits of a term; 0 if it has none. */
  at(term: number): number {
    return this.#byTerm[term] ?? 0;
  }

  /** Whether a term may be the last of two words that have a sense together. */
  endsTwo(term: number): boolean {
    return this.#seconds.has(term);
  }

  /** The bits of a word, or of two, given by themselves in any case. */
  of(words: string): number {
    return this.#byWord.get(words.toLowerCase()) ?? 0;
  }
}
