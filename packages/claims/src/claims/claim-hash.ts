/**
 * A stable id from a claim's own words: two 32-bit FNV-1a hashes as 16 hexadecimal digits (Fowler, Noll and Vo, RFC 9923).
 * What is hashed is never put together: article, spans and ordinal are read one after the other, with a zero between them.
 * One hash serves all claims of an article in turn, so that none leaves anything behind.
 */
export class ClaimHash {
  /** Both hashes behind the id of the article, where every claim begins. */
  readonly #articleLow: number;
  readonly #articleHigh: number;
  #low = 0x811c9dc5 | 0;
  #high = 0x9747b28c | 0;

  constructor(articleId: string) {
    this.#read(articleId, 0, articleId.length);
    this.#articleLow = this.#low;
    this.#articleHigh = this.#high;
  }

  /** Begins the next claim. */
  begin(): void {
    this.#low = this.#articleLow;
    this.#high = this.#articleHigh;
  }

  /** Reads one more part: `text` from `start` to `end`. */
  addPart(text: string, start: number, end: number): void {
    this.#low = step(this.#low, 0);
    this.#high = step(this.#high, 0);
    this.#read(text, start, end);
  }

  /** The parts read so far as one number: 53 of the 64 bits, which is what a number holds exactly. */
  key(): number {
    return (this.#low >>> 0) * 0x200000 + (this.#high >>> 11);
  }

  /** The id of the claim read; `ordinal` tells identical claims of one article apart. */
  end(ordinal: number): string {
    const digits = String(ordinal);
    this.addPart(digits, 0, digits.length);
    return hex(this.#low) + hex(this.#high);
  }

  #read(text: string, start: number, end: number): void {
    let low = this.#low;
    let high = this.#high;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      low = step(low, unit);
      high = step(high, unit);
    }
    this.#low = low;
    this.#high = high;
  }
}

const prime = 0x01000193;
const primeSquared = Math.imul(prime, prime);

/** One UTF-16 unit, its low byte first. Where the high byte is zero, both multiplications are one. */
function step(hash: number, unit: number): number {
  return unit < 256
    ? Math.imul(hash ^ unit, primeSquared)
    : Math.imul(Math.imul(hash ^ (unit & 0xff), prime) ^ (unit >>> 8), prime);
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(value: number): string {
  return `${bytes[value >>> 24]}${bytes[(value >>> 16) & 0xff]}${bytes[(value >>> 8) & 0xff]}${bytes[value & 0xff]}`;
}
