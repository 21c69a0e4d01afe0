/**
 * Whether an entry of a feed is about an incident: all words of one of the keywords stand in its title or summary, as
 * whole words, whatever their case and accents; `*` at the end of a word stands for any ending. No keywords let
 * everything through.
 *
 * @example matchesKeywords(['kremlin drone*', 'Zaporizhzhia'], item) // "Drones over the Kremlin" → true
 */
export function matchesKeywords(
  keywords: readonly string[],
  item: { readonly title?: string; readonly summary?: string },
): boolean {
  const wanted = keywords.map((keyword) => words(keyword)).filter((all) => all.length > 0);
  if (wanted.length === 0) return true;
  const text = plain(`${item.title ?? ''} ${item.summary ?? ''}`);
  return wanted.some((all) => all.every((word) => holds(text, word)));
}

function words(keyword: string): string[] {
  return plain(keyword)
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Accents away, case away: `Café` → `cafe`. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Chinese, Japanese and Thai put no space between words, so a word may stand anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function holds(text: string, word: string): boolean {
  const stem = word.replaceAll('*', '');
  const anyEnding = word.endsWith('*') || unspaced.test(stem);
  const anyStart = unspaced.test(stem);
  for (let at = text.indexOf(stem); at !== -1; at = text.indexOf(stem, at + 1)) {
    const startsWord = anyStart || !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(at - 2, 0), at));
    const endsWord = anyEnding || !/^[\p{L}\p{N}]/u.test(text.slice(at + stem.length, at + stem.length + 2));
    if (startsWord && endsWord) return true;
  }
  return false;
}
