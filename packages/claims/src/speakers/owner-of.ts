import { F } from '../features.ts';
import type { TokenRange } from '../span.ts';
import { has } from '../token-tests.ts';
import type { NameInside } from './find-side.ts';
import { personIn } from './index-names.ts';
import type { Reach } from './reach.ts';
import { speakerId } from './speaker-id.ts';
import { isNamePart, smallWord, textOf } from './word-senses.ts';

/**
 * The id of the speaker that a body belongs to: a listed one or a person named before its head, else its country.
 *
 *     the │Kremlin│ press service      │Rubio│’s campaign      │Brazil│’s health ministry
 */
export function ownerOf(
  reach: Reach,
  { from, to }: TokenRange,
  head: number,
  inside: readonly NameInside[],
  country: string | null,
): string | null {
  const { tokens, language, cast } = reach;
  for (const { name, to: end } of inside)
    if (name.row !== null && !(end === to && from === head) && end <= head)
      return speakerId(name.row.speaker);
  for (let i = from; i < head; i++) {
    if (!isNamePart(tokens, i)) continue;
    let end = i + 1;
    while (end < head && isNamePart(tokens, end)) end++;
    const full = personIn(tokens, i, end, language);
    const named = full?.full ? cast.named(textOf(tokens, full)) : null;
    const people = named === null ? cast.ofSurname(smallWord(tokens, end - 1)) : [named];
    const [only] = people;
    // "the Lee campaign", "Lee’s office", and no "Lee County office".
    if (people.length === 1 && only !== undefined && (has(tokens, end, F.Genitive) || end === head))
      return speakerId(only.name);
    i = end - 1;
  }
  const row = country === null ? undefined : language.countries.get(country);
  return row === undefined ? null : speakerId(row.speaker);
}
