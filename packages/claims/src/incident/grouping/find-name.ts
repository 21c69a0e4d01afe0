import type { ConceptLexicon } from '../../language.ts';
import type { Speaker } from '../../types.ts';

/** Who or what a name in a content means. */
export interface FoundName {
  /** How many words it has. */
  readonly length: number;
  /** Country or bloc where the name stands for one, else the name: "the Kremlin" and "Moscow" are both RU. */
  readonly id: string;
  /** What is particular about it within that country; null for the country itself. */
  readonly own: string | null;
}

/** Names of speakers and whom they stand for: key of the name → country spoken for, else the key. */
export type KnownNames = ReadonlyMap<string, string>;

/** The longest name of an institution that is looked for, in words. */
const longest = 4;

/** The institution, place or nationality whose name begins at word `at`, the longest that fits; null if none does. */
export function findInstitution(
  words: readonly string[],
  small: readonly string[],
  at: number,
  { language }: ConceptLexicon,
): FoundName | null {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const name = length === 1 ? (small[at] ?? '') : small.slice(at, at + length).join(' ');
    const listed = language.names.get(name);
    // Regions and cities stand for themselves, and so do bodies of no country ("Target").
    if (listed === null || listed.side === null || (listed.row === null && !listed.adjective)) continue;
    const { row, side } = listed;
    // "US" is a country, "Us" and "us" are not.
    if (name.length < 3 && words[at] !== words[at]?.toUpperCase()) continue;
    const own = row?.partOf === undefined ? null : row.speaker.toLowerCase();
    return { length, id: side, own };
  }
  return null;
}

/** What a name is known by: "Ana Lima" by "lima", "Calder Bank" by "calder", "the mayor" by "mayor". */
export function keyOfName(name: string, { phrases }: ConceptLexicon): string {
  const words = name.split(/[\s-]+/);
  const own = words.findLast((word) => isCapital(word) && !phrases.has(word.toLowerCase()));
  return (own ?? words.at(-1) ?? '').toLowerCase().replace(/['’]s?$/, '');
}

/** Whom a speaker acts as: the country spoken for, else the key of the name. */
export function actorOf({ side, name }: Speaker, lexicon: ConceptLexicon): string {
  return side ?? keyOfName(name, lexicon);
}

export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
