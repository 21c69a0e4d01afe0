import { F } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import { has } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * It shut the road and │the bridge│, she said, is next: where the verb follows the reporting clause, what stands before
 * that with a verb of its own is another clause, and only the last noun phrase is the subject.
 */
export function ownSubject(
  scene: Scene,
  head: TokenRange,
  before: number,
  behind: TokenRange | undefined,
): TokenRange {
  const { tokens, quotations } = scene;
  if (behind === undefined || quotations.of[behind.from] !== -1 || !startsWithVerb(scene, behind))
    return head;
  for (let i = head.from; i < head.to; i++)
    if (quotations.of[i] === -1 && isFiniteVerb(tokens, i))
      return nounPhraseBefore(scene, before, head.from) ?? head;
  return head;
}

/** "is next", "now have": a finite verb, or one behind an adverb. */
export function startsWithVerb({ tokens }: Scene, { from, to }: TokenRange): boolean {
  let verb = from;
  while (verb + 1 < to && has(tokens, verb, F.Adverb)) verb++;
  return isFiniteVerb(tokens, verb);
}
