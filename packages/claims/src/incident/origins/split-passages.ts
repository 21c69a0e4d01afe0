import { eachContentWord } from '../../content-words.ts';
import { bandsOf } from './bands-of.ts';

/** A sentence or so of a text, as the runs of words it holds. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Hashes of every run of three content words, ascending, each once. */
  readonly shingles: Int32Array;
  /** Content words. */
  readonly words: number;
  /** Keys that near copies of it most likely share; see `bandsOf`. */
  readonly bands: readonly string[];
}

const run = 3;
const fewestWords = 6;
const boundary = /[.!?…]["'”’)\]]*(?=\s)|[\r\n]+/g;

/**
 * The passages of a text that are long enough to be told from others. Where a sentence ends is read off its marks alone:
 * two copies of a text are cut alike, and that is all that counts here.
 */
export function splitPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  const take = (end: number) => {
    const keys: number[] = [];
    eachContentWord(text, start, end, (key) => keys.push(key));
    if (keys.length >= fewestWords) {
      const shingles = shinglesOf(keys);
      passages.push({ start, end, shingles, words: keys.length, bands: bandsOf(shingles) });
    }
    start = end;
  };
  for (const { index, 0: mark } of text.matchAll(boundary)) take(index + mark.length);
  take(text.length);
  return passages;
}

function shinglesOf(keys: readonly number[]): Int32Array {
  const shingles = new Int32Array(keys.length - run + 1);
  for (let i = 0; i < shingles.length; i++) {
    let hash = 0;
    for (let n = 0; n < run; n++) hash = Math.imul(hash ^ (keys[i + n] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    shingles[i] = hash;
  }
  shingles.sort();
  return shingles.filter((hash, i) => i === 0 || hash !== shingles[i - 1]);
}

/** How much of two passages is the same: shared runs over all runs (Jaccard), 0 to 1. */
export function resemblance(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [one = 0, other = 0] = [a[i], b[k]];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) k++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}
