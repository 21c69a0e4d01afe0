import { AUXILIARY, F, Kind } from '../../features.ts';
import type { CueMatch, SourceRange } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { endOfBase } from './end-of-base.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { canSpeak } from './speaking-subject.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * The subject of a participle or of a coordinated verb: that of the attribution which ends where this one starts, else
 * of the nearest main clause before it, else of the main clause behind it.
 *
 *     {She} said the dam held, <adding> that …      {He} laughed and <said> …      After <saying> that …, {he} left.
 */
export function sharedSubject(scene: Scene, cue: CueMatch): SourceRange | null {
  return (
    neighbour(scene, cue) ??
    clauseBefore(scene, cue.from) ??
    clauseBehind(scene, cue) ??
    (isSetOff(scene, cue) ? (lastSpeaker(scene, cue) ?? openingPhrase(scene, cue)) : null)
  );
}

/** A participle behind a comma: ", adding that". */
function isSetOff({ tokens }: Scene, cue: CueMatch): boolean {
  return cue.use === 'participle' && tokens.kind[cue.from - 1] === Kind.Comma;
}

/** “…,” said │the mayor│ at the time, <adding> that: who spoke last in the sentence. */
function lastSpeaker({ found }: Scene, cue: CueMatch): SourceRange | null {
  let last: SourceRange | null = null;
  for (const { cue: other, source } of found)
    if (source !== null && other?.kind === 'verb' && Math.max(other.to, source.to) <= cue.from) last = source;
  return last;
}

/** │Her allies│ speak with one voice, <arguing> that: the phrase that opens the sentence, be its verb known or not. */
function openingPhrase(scene: Scene, cue: CueMatch): TokenRange | null {
  const { tokens, sentence } = scene;
  const first = has(tokens, sentence.from, F.Coordinator) ? sentence.from + 1 : sentence.from;
  const subject = { from: first, to: endOfBase(scene, first, cue.from) };
  if (subject.to === first || subject.to >= cue.from - 1) return null;
  return cue.entry.frames.has('quote') || canSpeak(tokens, subject, sentence.from) ? subject : null;
}

function neighbour({ found }: Scene, cue: CueMatch): SourceRange | null {
  for (const { cue: other, source, content } of found) {
    if (source === null || other === null || other.kind !== 'verb') continue;
    if (other.to <= cue.from && cue.from - other.to <= 3) return source;
    if (content.some(({ to }) => to <= cue.from && cue.from - to <= 3)) return source;
  }
  return null;
}

/** The subject of the nearest clause left of `at` that hangs on no other; failing that, of any clause. */
function clauseBefore(scene: Scene, at: number): TokenRange | null {
  const { tokens, sentence, quotations } = scene;
  let fallback: TokenRange | null = null;
  let tries = 0;
  for (let i = at - 1; i >= sentence.from && tries < mostClauses; i--) {
    if (quotations.of[i] !== -1 || !isFiniteVerb(tokens, i)) continue;
    tries++;
    const verb = startOfVerbs(scene, i);
    const subject = nounPhraseBefore(scene, verb, sentence.from);
    if (subject === null || has(tokens, subject.from, F.Wh | F.That)) continue;
    if (!hangs(scene, subject) && canSpeak(tokens, subject, sentence.from)) return subject;
    fallback ??= subject;
    i = verb;
  }
  return fallback;
}

const mostClauses = 6;

/** "the message that │it│ showed", "while │he│ slept": a conjunction or relative word right before the subject. */
function hangs({ tokens, sentence }: Scene, { from }: TokenRange): boolean {
  if (from === sentence.from) return false;
  return has(tokens, from - 1, F.Subordinator | F.Wh | F.That) && !has(tokens, from - 1, F.Capital);
}

/** After <saying> that it held, │the mayor│ left: for a cue that opens the sentence. */
function clauseBehind(scene: Scene, cue: CueMatch): TokenRange | null {
  const { tokens, sentence, quotations } = scene;
  if (cue.from - sentence.from > 2) return null;
  for (let i = sentence.to - 1; i > cue.to; i--) {
    if (quotations.of[i] !== -1 || !isFiniteVerb(tokens, i)) continue;
    const subject = nounPhraseBefore(scene, startOfVerbs(scene, i), cue.to);
    if (subject === null || hangs(scene, subject)) continue;
    if (opensClause(scene, subject)) return subject;
  }
  return null;
}

/** A comma before it: the clause in front has ended. */
function opensClause({ tokens }: Scene, { from }: TokenRange): boolean {
  return tokens.kind[from - 1] === Kind.Comma;
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
