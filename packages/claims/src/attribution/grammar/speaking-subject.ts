import { F, Kind } from '../../features.ts';
import type { Tokens } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isOneOf, isWord } from '../../token-tests.ts';

/**
 * Whether a noun phrase can be somebody who speaks: a name, a role, a body, a document or a personal pronoun.
 * "The situation underscored the need" has a subject that cannot. `first` is the first token of the sentence.
 */
export function canSpeak(tokens: Tokens, { from, to }: TokenRange, first: number): boolean {
  if (to - from === 1 && has(tokens, from, F.SubjectPronoun | F.PossessivePronoun))
    return !isDummy(tokens, from);
  const head = headOf(tokens, from, to);
  if (has(tokens, head, F.Role | F.Title)) return true;
  if (has(tokens, head, F.SubjectPronoun) && !isDummy(tokens, head)) return true;
  // A capital at the start of the sentence tells nothing of a listed word or a plural.
  const unsure = head === first && (tokens.word[head] !== -1 || endsInS(tokens, head));
  return has(tokens, head, F.Capital) && !unsure;
}

/** The last word before the first preposition, comma or relative pronoun: "officials" in "officials from the office". */
export function headOf(tokens: Tokens, from: number, to: number): number {
  let head = from;
  for (let i = from; i < to; i++) {
    if (is(tokens, i, Kind.Comma) || is(tokens, i, Kind.Dash)) break;
    if (i > from && has(tokens, i, F.Preposition | F.Wh) && !has(tokens, i, F.Capital)) {
      // "a handful of │voters│", "27 percent of │women│": a quantity speaks for what it counts.
      if (isWord(tokens, i, 'of') && isOneOf(tokens, i - 1, quantities)) continue;
      break;
    }
    if (is(tokens, i, Kind.Word) && !has(tokens, i, F.Genitive)) head = i;
  }
  return head;
}

const quantities =
  'handful number percent share majority minority plurality couple pair trio dozen dozens hundreds thousands lot lots bunch series string group third quarter half all both some many most few one two three each'.split(
    ' ',
  );

function isDummy(tokens: Tokens, i: number): boolean {
  return isOneOf(tokens, i, [
    'this',
    'that',
    'these',
    'those',
    'there',
    'something',
    'nothing',
    'everything',
    'anything',
    'which',
  ]);
}

function endsInS(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt((tokens.end[i] ?? 1) - 1) === 115;
}
