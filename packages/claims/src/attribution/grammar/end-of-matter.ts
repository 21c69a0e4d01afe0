import { AUXILIARY, F, Kind } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import { has, is } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { startsMainClause } from './clause.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * Where a phrase that can hold no verb of its own ends, at the latest at `to`: before a finite verb that no relative or
 * conjunction inside it accounts for, and before "and" where that verb's clause begins.
 *
 *     groups backing [the bill] │have│ spent      she backs [the bill] │but│ is not sure      he wants [to win] │and│ she lets him
 */
export function endOfMatter(scene: Scene, { from, to }: TokenRange): number {
  const { tokens, quotations } = scene;
  let owed = 0;
  for (let i = from; i < to; i++) {
    if (quotations.of[i] !== -1) continue;
    if (i > from && has(tokens, i, F.Coordinator)) {
      const next = skipAdverb(scene, i + 1);
      if (isFiniteVerb(tokens, next) || startsMainClause(scene, i + 1)) return i;
    }
    if (opensClause(scene, i)) owed++;
    if (i === from || !isSurelyFinite(scene, i)) continue;
    if (owed === 0) return i;
    owed--;
    while (i + 1 < to && has(tokens, i + 1, AUXILIARY | F.Negation)) i++;
  }
  return to;
}

/** An auxiliary, or a past form that is no participle: "have", "went" — not "named". */
function isSurelyFinite({ tokens }: Scene, i: number): boolean {
  if (
    !isFiniteVerb(tokens, i) ||
    has(tokens, i - 1, F.To | AUXILIARY) ||
    has(tokens, i, F.Genitive | F.Capital)
  )
    return false;
  return (
    has(tokens, i, AUXILIARY) ||
    (has(tokens, i, F.VerbPast) && !has(tokens, i, F.VerbParticiple | F.VerbBase))
  );
}

function skipAdverb({ tokens }: Scene, i: number): number {
  return has(tokens, i, F.Adverb) && !has(tokens, i, F.Determiner | F.SubjectPronoun | AUXILIARY) ? i + 1 : i;
}

/** A relative or conjunction, or a pronoun right behind a noun ("the plan │he│ backs"). */
function opensClause({ tokens }: Scene, i: number): boolean {
  if (!is(tokens, i, Kind.Word)) return false;
  if (has(tokens, i, F.Wh | F.That)) return true;
  if (has(tokens, i, F.Subordinator) && !has(tokens, i, F.Preposition)) return true;
  return has(tokens, i, F.SubjectPronoun) && !has(tokens, i, F.Determiner | F.Adjective);
}
