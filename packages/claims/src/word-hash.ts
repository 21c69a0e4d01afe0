/**
 * How a word is hashed, unit by unit, so that the tokenizer can hash while it reads: FNV-1a (RFC 9923) over UTF-16 code
 * units. Capitals and small ASCII letters hash alike, and so do a typographic and a straight apostrophe.
 */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash with one more letter or digit. Bit 5 tells a capital from a small letter; no two words are told apart by it alone. */
export function hashLetter(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit | 32), 0x01000193);
}

/** The hash with one more unit of any kind. */
export function hashUnit(hash: number, unit: number): number {
  return hashLetter(hash, unit === 0x2019 ? 0x27 : unit);
}
