/** Both hashes of what was read so far, 32 bits each. */
export interface IdState {
  readonly low: number;
  readonly high: number;
}

/**
 * A stable id from a claim's own words: two 32-bit FNV-1a hashes as 16 hexadecimal digits (Fowler, Noll and Vo, RFC 9923).
 * What is hashed is never put together: article, spans and ordinal are read one after the other, with a zero between them.
 */
export function startId(articleId: string): IdState {
  return readOn({ low: 0x811c9dc5, high: 0x9747b28c }, articleId, 0, articleId.length);
}

/** The state behind one more part: `text` from `start` to `end`. */
export function addPart(state: IdState, text: string, start: number, end: number): IdState {
  return readOn({ low: step(state.low, 0), high: step(state.high, 0) }, text, start, end);
}

/** The id of the claim read; `ordinal` tells identical claims of one article apart. */
export function endId(state: IdState, ordinal: number): string {
  const digits = String(ordinal);
  const { low, high } = addPart(state, digits, 0, digits.length);
  return hex(low) + hex(high);
}

function readOn({ low, high }: IdState, text: string, start: number, end: number): IdState {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    low = step(low, unit);
    high = step(high, unit);
  }
  return { low, high };
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
