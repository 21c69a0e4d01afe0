import { AUXILIARY, F } from '../../features.ts';
import { has } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * The verb of the main clause, where what is reported from `from` on hangs on the subject of the sentence; the end of
 * the sentence where no verb is left for it, or where the main clause had its verb before `subject`.
 *
 *     The ministry’s claim that it held │was│ wrong.      A survey that found it weak │was│ lost.      Men who say it holds │left│.
 */
export function mainVerb(scene: Scene, subject: number, from: number): number {
  const { tokens, quotations, sentence } = scene;
  for (let i = sentence.from; i < subject; i++) {
    if (quotations.of[i] === -1 && isFiniteVerb(tokens, i)) return sentence.to;
  }
  // The clause reported needs a verb of its own, and so does each clause inside of it.
  let owed = 1;
  for (let i = from; i < sentence.to; i++) {
    if (quotations.of[i] !== -1) continue;
    if (has(tokens, i, F.Coordinator | F.Wh | F.That | F.Subordinator) && i > from) owed++;
    if (i === from || !isFiniteVerb(tokens, i) || continuesGroup(scene, i, from)) continue;
    if (owed === 0) return i;
    owed--;
  }
  return sentence.to;
}

/** "were not │told│", "had soon │left│": the verb behind its auxiliary and adverbs. */
function continuesGroup({ tokens }: Scene, i: number, from: number): boolean {
  let at = i - 1;
  while (at > from && has(tokens, at, F.Adverb | F.Negation) && !has(tokens, at, AUXILIARY)) at--;
  return at >= from && has(tokens, at, AUXILIARY);
}

/** Whether the sentence has a verb for its subject besides the one of what is reported from `from` on. */
export function hasVerbLeft(scene: Scene, subject: number, from: number): boolean {
  const { tokens, quotations, sentence } = scene;
  for (let i = sentence.from; i < subject; i++)
    if (quotations.of[i] === -1 && isFiniteVerb(tokens, i)) return true;
  return mainVerb(scene, subject, from) < sentence.to;
}
