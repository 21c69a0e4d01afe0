import { F, PRONOUN } from '../../features.ts';
import { has, isWord } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { endOfBase } from './end-of-base.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * Behind the person told, at `at` where none is named.
 *
 *     told │reporters and staff│ the dam held      told │him│ that
 */
export function skipRecipient(scene: Scene, at: number, high: number): number {
  const { tokens } = scene;
  if (has(tokens, at, PRONOUN) && !has(tokens, at, F.Determiner & ~F.PossessivePronoun)) return at + 1;
  const end = endOfBase(scene, at, high);
  if (end === at) return at;
  if (isFiniteVerb(tokens, end)) return splitBeforeSubject(scene, at, end);
  let behind = end;
  while (isWord(tokens, behind, 'and') || isWord(tokens, behind, 'of')) {
    const next = endOfBase(scene, behind + 1, high);
    if (next === behind + 1) break;
    behind = next;
  }
  return behind;
}

/** "told CNN Trump was": recipient and subject run together; a change of case or the last name splits them. */
function splitBeforeSubject({ tokens }: Scene, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if (has(tokens, i, F.Capital) !== has(tokens, i - 1, F.Capital)) return i;
    if (has(tokens, i - 1, F.AllCaps) && !has(tokens, i, F.AllCaps)) return i;
  }
  return end - from > 1 ? end - 1 : from;
}
