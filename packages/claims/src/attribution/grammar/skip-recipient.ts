import { F, PRONOUN } from '../../features.ts';
import { quotationAt } from '../../quotation-at.ts';
import { has, isWord, isWordLike } from '../../token-tests.ts';
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
  // "vowed │that no one would leave": the conjunction, no "that one".
  if (has(tokens, at, F.That)) return at;
  if (has(tokens, at, PRONOUN) && !has(tokens, at, F.Determiner & ~F.PossessivePronoun)) return at + 1;
  const title = endOfTitle(scene, at);
  if (title !== -1) return title;
  const end = endOfBase(scene, at, high);
  if (end === at) return at;
  const program = endOfTitle(scene, end);
  if (program !== -1) return program;
  if (isFiniteVerb(tokens, end)) return splitBeforeSubject(scene, at, end);
  let behind = end;
  while (isWord(tokens, behind, 'and') || isWord(tokens, behind, 'of')) {
    const next = endOfBase(scene, behind + 1, high);
    if (next === behind + 1) break;
    behind = next;
  }
  return behind;
}

/** "told │“Good Morning America”│ that", "told NBC’s │“Today”│ that": behind a name in quotation marks with words after it, or -1. */
function endOfTitle({ tokens, quotations, sentence }: Scene, at: number): number {
  const quotation = quotationAt(quotations, at);
  if (quotation === null || quotation.from !== at || quotation.to - at > 9) return -1;
  const behind = isWordLike(tokens, quotation.to) && quotation.to < sentence.to;
  return behind && has(tokens, at + 1, F.Capital) ? quotation.to : -1;
}

/** "told CNN Trump was": recipient and subject run together; a change of case or the last name splits them. */
function splitBeforeSubject({ tokens }: Scene, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if (has(tokens, i, F.Capital) !== has(tokens, i - 1, F.Capital)) return i;
    if (has(tokens, i - 1, F.AllCaps) && !has(tokens, i, F.AllCaps)) return i;
  }
  return end - from > 1 ? end - 1 : from;
}
