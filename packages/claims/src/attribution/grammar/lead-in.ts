import { F } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import { has, isWord } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { startsClause } from './clause.ts';
import { startsWithVerb } from './own-subject.ts';
import { isFiniteVerb } from './token-tests.ts';

/** "But" or "And" before the reporting clause; "Nor" and "Instead" are part of what is said. */
export function isLinkingWord({ tokens }: Scene, { from, to }: TokenRange): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++)
    if (!has(tokens, i, F.Coordinator) || isWord(tokens, i, 'nor')) return false;
  return true;
}

/** "Asked about it, he said, “…”": a lead-in before, a quotation behind; only the quotation is said. */
export function answersLeadIn(scene: Scene, head: TokenRange, behind: TokenRange | undefined): boolean {
  if (behind === undefined || scene.quotations.of[behind.from] === -1) return false;
  return isLeadIn(scene, head);
}

/** "WASHINGTON (AP) — Lee said on Monday, …": no clause before, and behind it none that could go on with one. */
export function isCutOff(scene: Scene, head: TokenRange, behind: TokenRange): boolean {
  const { tokens, quotations } = scene;
  for (let i = head.from; i < head.to; i++)
    if (quotations.of[i] !== -1 || isFiniteVerb(tokens, i)) return false;
  if (quotations.of[behind.from] !== -1 || startsWithVerb(scene, behind)) return false;
  const clause = startsClause(scene, behind.from, behind.to, false);
  return !(clause && (isLeadIn(scene, head) || has(tokens, head.to - 1, F.Adverb)));
}

/** "While it rained", "Asked about it", "Soon after the vote": the words before the comma set the scene. */
export function isLeadIn({ tokens }: Scene, { from }: TokenRange): boolean {
  const opener = F.Subordinator | F.Preposition | F.VerbIng | F.VerbParticiple | F.TimeWord;
  if (has(tokens, from, F.SubjectPronoun | F.Determiner) && !has(tokens, from, F.TimeWord)) return false;
  return has(tokens, from, opener) || (has(tokens, from, F.Adverb) && has(tokens, from + 1, opener));
}

/** "In a statement, he said": what stands before is no content. */
export function isAdjunct({ tokens, cues }: Scene, head: TokenRange): boolean {
  const first = has(tokens, head.from, F.Preposition | F.TimeWord | F.Adverb | F.VerbIng);
  if (!first) return false;
  for (let i = head.from; i < head.to; i++) {
    if (has(tokens, i, F.Be | F.Have | F.Modal | F.Do | F.VerbPast | F.VerbS)) return false;
  }
  return cues.length > 0;
}
