import type { TokenRange } from '../span.ts';
import type { Speaker } from '../types.ts';
import type { Reach } from './reach.ts';
import { withSpelling } from './with-spelling.ts';
import { isNamePart, smallWord } from './word-senses.ts';

/** Earlier speakers looked at. */
const backwards = 80;

/**
 * The body that spoke under a longer name or was introduced with an abbreviation, if it is only one: "Acme" for "Acme
 * Corp.", "the PPA" behind "the Port Police Authority (PPA)".
 */
export function shortFor(
  { tokens, cast, earlier }: Reach,
  { from, to }: TokenRange,
  words: string,
): Speaker | null {
  for (let i = from; i < to; i++) if (!isNamePart(tokens, i)) return null;
  if (to - from === 1 && cast.ofSurname(smallWord(tokens, from)).length > 0) return null;
  const found = new Map<string, Speaker>();
  for (const { speaker } of earlier.slice(-backwards)) {
    if (speaker.kind !== 'organization' && speaker.kind !== 'media' && speaker.kind !== 'government')
      continue;
    const short =
      speaker.name.startsWith(`${words} `) || (speaker.name !== words && speaker.spellings.includes(words));
    if (short) found.set(speaker.id, speaker);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? withSpelling(only, words) : null;
}
