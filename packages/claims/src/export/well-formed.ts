/**
 * Lone surrogates become U+FFFD, one for one: no UTF-8 file can hold them, and no offset moves.
 * The article itself keeps them; only what is written out changes.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
