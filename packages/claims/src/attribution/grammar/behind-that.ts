import { AUXILIARY, F, Kind } from '../../features.ts';
import { has, is, isOneOf, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * Behind the conjunction "that" at `at`, or over what is inserted before it: "said that …", "said, however, that …",
 * "told a crowd in Salem, N.H., on Monday that …"; -1 where there is none. "said that night" is no conjunction; in "said
 * that was wrong" the word is a pronoun and part of what is said.
 */
export function behindThat(scene: Scene, at: number, told = false): number {
  const { tokens, sentence } = scene;
  const i = has(tokens, at, F.That) ? at : thatAhead(scene, at, told);
  if (i === -1 || i >= sentence.to || isOneOf(tokens, i + 1, times)) return -1;
  // "said that was wrong": the auxiliary shows it.
  return has(tokens, i + 1, AUXILIARY) && i === at ? i : i + 1;
}

const times = ['night', 'day', 'morning', 'evening', 'afternoon', 'weekend', 'week', 'month', 'year', 'time'];

/**
 * "that" behind an insertion, a place or a time, with no verb on the way; behind a plain noun it is relative, unless
 * it stands behind the `recipient` and a subject follows: "told the crowd at the event that she …".
 */
function thatAhead(scene: Scene, at: number, recipient: boolean): number {
  const { tokens, quotations, sentence } = scene;
  const marked = is(tokens, at, Kind.Comma) || is(tokens, at, Kind.Dash);
  const last = Math.min(sentence.to, at + (marked ? 30 : 12));
  let told = recipient;
  for (let i = at; i < last; i++) {
    if (quotations.of[i] !== -1) return -1;
    // "told the crowd │a tale that│ nobody liked"
    if (has(tokens, i, F.Determiner) && !has(tokens, i - 1, F.Preposition)) told = false;
    if (has(tokens, i, F.That)) {
      const opens = followsPlace(scene, i) || (told && has(tokens, i + 1, F.SubjectPronoun));
      return opens && !has(tokens, i + 1, AUXILIARY) ? i : -1;
    }
    if (!isWordLike(tokens, i) && !isInsertionMark(scene, i)) return -1;
    if (isFiniteVerb(tokens, i) && !marked) return -1;
    if (has(tokens, i, F.Coordinator) && is(tokens, i - 1, Kind.Comma)) return -1;
  }
  return -1;
}

function isInsertionMark({ tokens }: Scene, i: number): boolean {
  const kind = tokens.kind[i];
  return kind === Kind.Comma || kind === Kind.Dash || kind === Kind.OpenBracket || kind === Kind.CloseBracket;
}

/** A comma, a dash, a bracket, a name or a day right before "that". */
function followsPlace({ tokens }: Scene, i: number): boolean {
  return !isWordLike(tokens, i - 1) || has(tokens, i - 1, F.TimeWord | F.Capital | F.Numeric | F.Adverb);
}
