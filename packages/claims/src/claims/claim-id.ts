/**
 * A stable id from a claim's own words: two 32-bit FNV-1a hashes as 16 hexadecimal digits (Fowler, Noll and Vo, RFC 9923).
 * `ordinal` tells identical claims of one article apart.
 */
export function claimId(articleId: string, words: readonly string[], ordinal: number): string {
  const key = [articleId, ...words, String(ordinal)].join('\u0000');
  return hex(fnv1a(key, 0x811c9dc5)) + hex(fnv1a(key, 0x9747b28c));
}

function fnv1a(key: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
