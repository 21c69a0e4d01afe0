import { givenKey } from './given-names.ts';
import { nameKey } from './name-key.ts';

/** A person's name taken apart; keys, not letters, so that spellings meet. */
export interface PersonName {
  /** Null for a name of one word: whether that is a surname is not known. */
  readonly given: string | null;
  /** The given name is one letter: "D. Peskov". */
  readonly initial: boolean;
  /** The first letter of a middle name. */
  readonly middle: string | null;
  /** The last name with what belongs to it: "von der Leyen". Of a lone name, that name. */
  readonly surname: string;
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const particle = /^\p{Ll}/u;

/**
 * Takes a name apart: "Joseph R. Biden Jr." → joseph, r, biden. The surname is the last word, or what begins with a
 * small letter: "Ursula von der Leyen".
 */
export function readPersonName(name: string): PersonName {
  const words = name
    .trim()
    .split(/[\s,]+/u)
    .filter((word, index) => index === 0 || !suffix.test(word));
  const small = words.findIndex((word) => particle.test(word));
  const from = small === -1 ? words.length - 1 : small;
  const surname = nameKey(words.slice(from).join(' '));
  const [given, ...middle] = words.slice(0, from);
  if (given === undefined) return { given: null, initial: false, middle: null, surname };
  const initial = /^\p{L}\.?$/u.test(given);
  return {
    given: initial ? nameKey(given) : givenKey(given),
    initial,
    middle: middle.map((word) => nameKey(word).charAt(0)).find((letter) => letter !== '') ?? null,
    surname,
  };
}
