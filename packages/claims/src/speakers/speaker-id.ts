const ascii = /^[A-Za-z0-9 ]+$/;

/** The id of a speaker: the name in small letters, without accents, words joined by hyphens. */
export function speakerId(name: string): string {
  // Most names need no folding, and normalising is the slow part.
  if (ascii.test(name)) return name.trim().toLowerCase().replace(/ +/g, '-') || 'unnamed';
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed';
}
