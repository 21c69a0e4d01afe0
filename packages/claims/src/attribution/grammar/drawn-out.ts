import { AUXILIARY, F, VERB } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import { has, isOneOf, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { startOfBase } from './start-of-base.ts';

/**
 * What stands before the subject of a reporting clause because it is drawn out of what is reported: a relative word, or
 * the noun that a relative clause without one describes; null where neither stands there.
 *
 *     the attack, │which│ Moscow said was an attempt      │a decision│ they say allowed it
 */
export function drawnOut(scene: Scene, subject: TokenRange): TokenRange | null {
  return relativeBefore(scene, subject.from) ?? nounBefore(scene, subject);
}

/** "which", "that", "who" or "what" right before the subject, over "even" or "also". */
function relativeBefore({ tokens, sentence }: Scene, subject: number): TokenRange | null {
  const at = has(tokens, subject - 1, F.Adverb) ? subject - 2 : subject - 1;
  if (at < sentence.from) return null;
  const relative = has(tokens, at, F.That) || isOneOf(tokens, at, ['which', 'who', 'whom', 'what']);
  return relative ? { from: at, to: at + 1 } : null;
}

/** "│a decision│ they say": a noun right before a subject that begins anew, with a determiner, a name or as a pronoun. */
function nounBefore(scene: Scene, { from }: TokenRange): TokenRange | null {
  const { tokens, sentence } = scene;
  const noun = from - 1;
  if (noun <= sentence.from || !isWordLike(tokens, noun)) return null;
  if (!has(tokens, from, F.Determiner | F.SubjectPronoun | F.Capital)) return null;
  const closed = AUXILIARY | VERB | F.Preposition | F.Coordinator | F.Subordinator | F.That | F.Wh | F.Adverb;
  if (has(tokens, noun, closed) && !has(tokens, noun, F.Role | F.CueNoun | F.NounToo)) return null;
  return { from: startOfBase(scene, from, sentence.from) ?? noun, to: from };
}
