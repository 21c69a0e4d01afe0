import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';

/** The full names of an article by their last word, whatever its case. */
export class SurnameTable {
  readonly #tokens: Tokens;
  readonly #mentions: readonly TokenRange[];
  /** A mention and one more, at the first free slot from the hash of its surname on; 0 is free. */
  readonly #slots: Int32Array;
  /** By mention that stands in a slot: 1 where others have the surname too. */
  readonly #shared: Uint8Array;

  constructor(tokens: Tokens, mentions: readonly TokenRange[]) {
    this.#tokens = tokens;
    this.#mentions = mentions;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(mentions.length * 2 + 2)));
    this.#shared = new Uint8Array(mentions.length);
    for (const [n, { to }] of mentions.entries()) {
      const slot = this.#slotOf(to - 1);
      const first = (this.#slots[slot] ?? 0) - 1;
      if (first === -1) this.#slots[slot] = n + 1;
      else if (this.#nameOf(first) !== this.#nameOf(n)) this.#shared[first] = 1;
    }
  }

  /** The one full name that ends with the word at token `i`; the word itself if several do, null if none does. */
  fullName(i: number): string | null {
    const first = (this.#slots[this.#slotOf(i)] ?? 0) - 1;
    if (first === -1) return null;
    const { text, start, end } = this.#tokens;
    return this.#shared[first] === 1 ? text.slice(start[i], end[i]) : this.#nameOf(first);
  }

  #nameOf(mention: number): string {
    const { text, start, end } = this.#tokens;
    const { from, to } = this.#mentions[mention] ?? { from: 0, to: 1 };
    return text.slice(start[from], end[to - 1]);
  }

  /** Where a surname stands in the table, or would stand. */
  #slotOf(i: number): number {
    const mask = this.#slots.length - 1;
    const { text, start, end } = this.#tokens;
    let hash = 0;
    for (let at = start[i] ?? 0; at < (end[i] ?? 0); at++)
      hash = Math.imul(hash ^ small(text, at), 0x01000193);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const first = (this.#slots[slot] ?? 0) - 1;
      if (first === -1 || this.#isSame(i, (this.#mentions[first]?.to ?? 1) - 1)) return slot;
    }
  }

  #isSame(i: number, k: number): boolean {
    const { text, start, end } = this.#tokens;
    const from = start[i] ?? 0;
    const shift = (start[k] ?? 0) - from;
    if ((end[k] ?? 0) - (end[i] ?? 0) !== shift) return false;
    for (let at = from; at < (end[i] ?? 0); at++)
      if (small(text, at) !== small(text, at + shift)) return false;
    return true;
  }
}

/** The small letter of what stands at `at`. */
function small(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  return text.charAt(at).toLowerCase().charCodeAt(0);
}
