import { F, Kind } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import type { Scene } from '../scene.ts';
import { has, is, isWord } from './token-tests.ts';

/**
 * Whether a noun phrase can be somebody who speaks: a name, a role, a body, a document or a personal pronoun.
 * "The situation underscored the need" has a subject that cannot.
 */
export function canSpeak(scene: Scene, { from, to }: TokenRange): boolean {
  const { tokens, sentence } = scene;
  if (to - from === 1 && has(tokens, from, F.SubjectPronoun | F.PossessivePronoun))
    return !isDummy(scene, from);
  const head = headOf(scene, from, to);
  if (has(tokens, head, F.Role | F.Title)) return true;
  if (has(tokens, head, F.SubjectPronoun) && !isDummy(scene, head)) return true;
  return has(tokens, head, F.Capital) && head > sentence.from;
}

/** The last word before the first preposition, comma or relative pronoun: "officials" in "officials from the office". */
function headOf({ tokens }: Scene, from: number, to: number): number {
  let head = from;
  for (let i = from; i < to; i++) {
    if (is(tokens, i, Kind.Comma) || is(tokens, i, Kind.Dash)) break;
    if (i > from && has(tokens, i, F.Preposition | F.Wh) && !has(tokens, i, F.Capital)) break;
    if (is(tokens, i, Kind.Word) && !has(tokens, i, F.Genitive)) head = i;
  }
  return head;
}

function isDummy({ tokens }: Scene, i: number): boolean {
  return [
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
  ].some((word) => isWord(tokens, i, word));
}
