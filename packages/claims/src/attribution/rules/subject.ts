import { AUXILIARY, F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isWord } from '../../token-tests.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { Scene } from '../scene.ts';

/**
 * Who does what the cue says: the subject before a finite cue; for a participle or a coordinated cue the subject of
 * the clause it hangs on.
 */
export function subjectOf(scene: Scene, cue: CueMatch): TokenRange | null {
  const { tokens, sentence } = scene;
  if (cue.use === 'participle' || cue.use === 'infinitive') return sharedSubject(scene, cue);
  const before = cue.from - 1;
  if (before < sentence.from) return null;
  if (
    has(tokens, before, F.Coordinator) ||
    (is(tokens, before, Kind.Comma) && has(tokens, cue.from, F.Coordinator))
  ) {
    return sharedSubject(scene, cue);
  }
  if (is(tokens, before, Kind.Comma) && before - 1 >= sentence.from && has(tokens, before - 1, F.Coordinator))
    return sharedSubject(scene, cue);
  const relative = relativeSubject(scene, before);
  if (relative !== null) return relative;
  return nounPhraseBefore(scene, cue.from, sentence.from) ?? sharedSubject(scene, cue);
}

/** "Zakharova, │who│ said": the pronoun's noun phrase. */
function relativeSubject(scene: Scene, before: number): TokenRange | null {
  const { tokens, sentence } = scene;
  if (!isWord(tokens, before, 'who') && !isWord(tokens, before, 'which')) return null;
  const end = is(tokens, before - 1, Kind.Comma) ? before - 1 : before;
  return nounPhraseBefore(scene, end, sentence.from) ?? { from: before, to: before + 1 };
}

/**
 * The subject of a participle or of a coordinated verb: that of the attribution which ends where this one starts,
 * else of the nearest finite verb before it.
 *
 *     {She} said the dam held, <adding> that …      {He} laughed and <said> …
 */
function sharedSubject(scene: Scene, cue: CueMatch): TokenRange | null {
  const { tokens, sentence, found, quotations } = scene;
  const neighbour = found.find(({ cue: other, source, content }) => {
    if (source === null || other === null || other.kind !== 'verb') return false;
    return (
      content.some(({ to }) => to <= cue.from && cue.from - to <= 3) ||
      (other.to <= cue.from && cue.from - other.to <= 3)
    );
  });
  if (neighbour?.source) return neighbour.source;
  let tries = 0;
  for (let i = cue.from - 1; i >= sentence.from && tries < 4; i--) {
    if (quotations.of[i] !== -1 || !isFiniteVerb(tokens, i)) continue;
    tries++;
    const subject = nounPhraseBefore(scene, startOfVerbs(scene, i), sentence.from);
    if (subject !== null && !has(tokens, subject.from, F.Wh | F.That)) return subject;
  }
  return null;
}

/** Leftwards over auxiliaries: "has │slipped│" begins at "has". */
function startOfVerbs({ tokens, sentence }: Scene, verb: number): number {
  let at = verb;
  while (
    at > sentence.from &&
    verb - at < 6 &&
    (has(tokens, at - 1, AUXILIARY) || isFiniteVerb(tokens, at - 1))
  )
    at--;
  return at;
}
