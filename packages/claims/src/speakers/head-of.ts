import { F, Kind } from '../features.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has, is } from '../token-tests.ts';
import type { Names } from './reach.ts';
import { senseAt } from './word-senses.ts';

/**
 * The noun that a phrase is about: the last word before the first preposition, comma or relative. A quantity stands for
 * what it counts.
 *
 *     senior │officials│ from the office      a handful of │voters│
 */
export function headOf(
  { tokens, language }: Pick<Names, 'tokens' | 'language'>,
  { from, to }: TokenRange,
): number {
  let head = from;
  for (let i = from; i < to; i++) {
    if (is(tokens, i, Kind.Comma) || is(tokens, i, Kind.OpenBracket) || is(tokens, i, Kind.Dash)) break;
    if (
      i > from &&
      has(tokens, i, F.Preposition | F.Wh | F.VerbPast | F.That | F.To) &&
      !has(tokens, i, F.Capital)
    ) {
      const counted = (senseAt(tokens, i, language) & Sense.Link) !== 0;
      if (counted && (senseAt(tokens, head, language) & Sense.Quantity) !== 0) continue;
      if (
        !has(tokens, i, F.VerbPast) ||
        has(tokens, i, F.Preposition | F.Wh | F.That | F.To) ||
        !isModifier(tokens, i, to)
      )
        break;
    }
    if (is(tokens, i, Kind.Word) && !has(tokens, i, F.Genitive)) head = i;
  }
  // "people │familiar│ with the matter"
  if (
    head > from &&
    head + 1 < to &&
    (senseAt(tokens, head, language) & nouns) === 0 &&
    (senseAt(tokens, head - 1, language) & nouns) !== 0 &&
    !has(tokens, head, F.Capital | F.Role)
  )
    return head - 1;
  return head;
}

const nouns =
  Sense.Person | Sense.Persons | Sense.Document | Sense.Paper | Sense.Government | Sense.Organization;

/** "the ousted president": a participle before its noun, behind an article. */
function isModifier(tokens: Names['tokens'], i: number, to: number): boolean {
  return (
    i + 1 < to &&
    has(tokens, i - 1, F.Determiner) &&
    is(tokens, i + 1, Kind.Word) &&
    !has(tokens, i + 1, F.Preposition)
  );
}
