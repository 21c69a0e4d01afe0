/** Whom a listed name speaks for. */
export interface ListedParty {
  /** "United Kingdom", for "London" and "British" too. */
  readonly name: string;
  readonly side: string;
}

/** Names of countries, blocs and their institutions, in small letters, with one space between words. */
export type ListedNames = ReadonlyMap<string, ListedParty>;

const word = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+/gu;
const longest = 4;
/** Names of so few letters are written in capitals: "US" is no "us". */
const initials = 3;

/** The parties that a text names, each once, in their order: "handlers from Washington, London and NATO" → US, GB, NATO. */
export function partiesNamed(text: string, names: ListedNames): ListedParty[] {
  const words = text.match(word) ?? [];
  const found = new Map<string, ListedParty>();
  for (let i = 0; i < words.length; ) {
    const length = /^\p{Lu}/u.test(words[i] ?? '') ? lengthAt(words, i, names) : 0;
    const party = length === 0 ? undefined : names.get(keyOf(words.slice(i, i + length)));
    if (party !== undefined && !found.has(party.side)) found.set(party.side, party);
    i += Math.max(1, length);
  }
  return [...found.values()];
}

/** How many words from `i` on are the longest listed name; 0 where none is. */
function lengthAt(words: readonly string[], i: number, names: ListedNames): number {
  for (let length = Math.min(longest, words.length - i); length > 0; length--) {
    const name = words.slice(i, i + length);
    const [only = ''] = name;
    if (length === 1 && only.length <= initials && only !== only.toUpperCase()) continue;
    if (names.has(keyOf(name))) return length;
  }
  return 0;
}

function keyOf(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}
