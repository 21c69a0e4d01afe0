import type { Tokens } from '../layers.ts';

/** Bytes of one token: five whole numbers, a kind and its traits. */
const size = 22;

/** Tokens in the making. All their arrays are views of one block of memory, which doubles when full. */
export class TokenBuffer {
  #count = 0;
  #capacity: number;
  #memory: ArrayBuffer;
  #start: Int32Array;
  #end: Int32Array;
  #features: Int32Array;
  #word: Int32Array;
  #term: Int32Array;
  #kind: Uint8Array;
  #traits: Uint8Array;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#memory = new ArrayBuffer(capacity * size);
    this.#start = this.#numbers(0, capacity);
    this.#end = this.#numbers(1, capacity);
    this.#features = this.#numbers(2, capacity);
    this.#word = this.#numbers(3, capacity);
    this.#term = this.#numbers(4, capacity);
    this.#kind = this.#bytes(0, capacity);
    this.#traits = this.#bytes(1, capacity);
  }

  push(
    start: number,
    end: number,
    kind: number,
    features: number,
    word: number,
    term = word,
    traits = 0,
  ): void {
    if (this.#count === this.#capacity) this.#grow();
    const i = this.#count++;
    this.#start[i] = start;
    this.#end[i] = end;
    this.#kind[i] = kind;
    this.#traits[i] = traits;
    this.#features[i] = features;
    this.#word[i] = word;
    this.#term[i] = term;
  }

  /** What was pushed so far, as the tokens of `text`. */
  finish(text: string): Tokens {
    const count = this.#count;
    return {
      text,
      count,
      start: this.#numbers(0, count),
      end: this.#numbers(1, count),
      kind: this.#bytes(0, count),
      traits: this.#bytes(1, count),
      features: this.#numbers(2, count),
      word: this.#numbers(3, count),
      term: this.#numbers(4, count),
    };
  }

  #numbers(column: number, length: number): Int32Array {
    return new Int32Array(this.#memory, column * this.#capacity * 4, length);
  }

  #bytes(column: number, length: number): Uint8Array {
    return new Uint8Array(this.#memory, this.#capacity * (20 + column), length);
  }

  #grow(): void {
    const full = this.finish('');
    this.#capacity *= 2;
    this.#memory = new ArrayBuffer(this.#capacity * size);
    this.#start = this.#numbers(0, this.#capacity);
    this.#end = this.#numbers(1, this.#capacity);
    this.#features = this.#numbers(2, this.#capacity);
    this.#word = this.#numbers(3, this.#capacity);
    this.#term = this.#numbers(4, this.#capacity);
    this.#kind = this.#bytes(0, this.#capacity);
    this.#traits = this.#bytes(1, this.#capacity);
    this.#start.set(full.start);
    this.#end.set(full.end);
    this.#features.set(full.features);
    this.#word.set(full.word);
    this.#term.set(full.term);
    this.#kind.set(full.kind);
    this.#traits.set(full.traits);
  }
}
