import type { Tokens } from '../layers.ts';

/** Tokens in the making: arrays that double when full. */
export class TokenBuffer {
  #count = 0;
  #start: Int32Array;
  #end: Int32Array;
  #kind: Uint8Array;
  #features: Int32Array;
  #word: Int32Array;

  constructor(capacity: number) {
    this.#start = new Int32Array(capacity);
    this.#end = new Int32Array(capacity);
    this.#kind = new Uint8Array(capacity);
    this.#features = new Int32Array(capacity);
    this.#word = new Int32Array(capacity);
  }

  push(start: number, end: number, kind: number, features: number, word: number): void {
    if (this.#count === this.#start.length) this.#grow();
    const i = this.#count++;
    this.#start[i] = start;
    this.#end[i] = end;
    this.#kind[i] = kind;
    this.#features[i] = features;
    this.#word[i] = word;
  }

  /** What was pushed so far, as the tokens of `text`. */
  finish(text: string): Tokens {
    const count = this.#count;
    return {
      text,
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      kind: this.#kind.subarray(0, count),
      features: this.#features.subarray(0, count),
      word: this.#word.subarray(0, count),
    };
  }

  #grow(): void {
    const larger = (old: Int32Array) => {
      const grown = new Int32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#start = larger(this.#start);
    this.#end = larger(this.#end);
    this.#features = larger(this.#features);
    this.#word = larger(this.#word);
    const kinds = new Uint8Array(this.#kind.length * 2);
    kinds.set(this.#kind);
    this.#kind = kinds;
  }
}
