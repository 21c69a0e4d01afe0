import { AUXILIARY, F, Kind } from '../../features.ts';
import { has, is, isOneOf, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';

/**
 * Behind the conjunction "that" at `at`, over a comma: "said that …", "said, however, that …"; -1 where there is none.
 * "said that night" is no conjunction; in "said that was wrong" the word is a pronoun and part of what is said.
 */
export function behindThat({ tokens, sentence }: Scene, at: number): number {
  let i = at;
  if (is(tokens, i, Kind.Comma)) {
    i++;
    while (
      i < sentence.to &&
      !has(tokens, i, F.That) &&
      (isWordLike(tokens, i) || is(tokens, i, Kind.Comma)) &&
      i - at < 8
    )
      i++;
    if (!is(tokens, i - 1, Kind.Comma)) return -1;
  }
  if (i >= sentence.to || !has(tokens, i, F.That)) return -1;
  if (isOneOf(tokens, i + 1, timesOfDay)) return -1;
  // "said that was wrong": the auxiliary shows it.
  return has(tokens, i + 1, AUXILIARY) ? i : i + 1;
}

const timesOfDay = ['night', 'day', 'morning'];
