import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { has, is } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { startsClause, startsMainClause } from './clause.ts';
import { isFiniteVerb } from './token-tests.ts';

/** "said │under the plan│, the road would close": a fronted phrase belongs to the clause behind its comma, at `at`. */
export function opensFronted(scene: Scene, cue: CueMatch, at: number): boolean {
  const { tokens } = scene;
  const fronted =
    at > cue.to &&
    is(tokens, at, Kind.Comma) &&
    has(tokens, cue.to, F.Preposition) &&
    !has(tokens, at - 1, F.TimeWord);
  return fronted && startsMainClause(scene, at + 1);
}

/** "She said, if elected, she …": no clause stands before the cue, and one behind its comma or behind what is inserted. */
export function opensInserted(scene: Scene, cue: CueMatch, at: number): boolean {
  const { tokens, sentence, quotations } = scene;
  if (!is(tokens, at, Kind.Comma) || has(tokens, at + 1, F.Wh)) return false;
  if (cue.from - sentence.from > 3 && holdsClause(scene, sentence.from, cue.from)) return false;
  if (startsClause(scene, at + 1, sentence.to, false)) return true;
  for (let i = at + 1; i < Math.min(sentence.to, at + 14); i++) {
    if (quotations.of[i] !== -1) return false;
    if (is(tokens, i, Kind.Comma)) return startsMainClause(scene, i + 1);
    if (isFiniteVerb(tokens, i)) return false;
  }
  return false;
}

function holdsClause({ tokens, quotations }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (quotations.of[i] !== -1 || isFiniteVerb(tokens, i)) return true;
  return false;
}

/** "said they like it": behind a verb that takes no object, a subject and some words more are a clause, verb known or not. */
export function isPlainSaying({ tokens, sentence }: Scene, cue: CueMatch, at: number): boolean {
  if (sentence.to - at < 4 || !cue.entry.frames.has('open')) return false;
  if (cue.use !== 'finite' && !(cue.use === 'participle' && has(tokens, at, F.SubjectPronoun))) return false;
  const closed = F.Preposition | F.To | F.Coordinator | F.Subordinator | F.TimeWord;
  return !has(tokens, at, closed | F.Be | F.Modal | F.VerbPast);
}
