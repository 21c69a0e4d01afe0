import { AUXILIARY, F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import type { Scene } from '../scene.ts';
import { endOfBase } from './noun-phrase-after.ts';
import { has, is, isFiniteVerb, isHardBreak, isWord, isWordLike } from './token-tests.ts';

/** Behind the last token of the sentence that is no closing mark of its own: full stop, comma, dash. */
export function trimRange(scene: Scene, range: TokenRange): TokenRange | null {
  const { tokens, quotations } = scene;
  let { from, to } = range;
  const loose = (i: number) =>
    quotations.of[i] === -1 &&
    !isWordLike(tokens, i) &&
    !is(tokens, i, Kind.Symbol) &&
    !isMarkOfPair(scene, i);
  while (from < to && loose(from)) from++;
  while (to > from && loose(to - 1)) to--;
  while (
    from < to &&
    has(tokens, from, F.Coordinator) &&
    quotations.of[from] === -1 &&
    isWord(tokens, from, 'and')
  )
    from++;
  return from < to ? { from, to } : null;
}

function isMarkOfPair({ tokens }: Scene, i: number): boolean {
  return is(tokens, i, Kind.CloseBracket) || is(tokens, i, Kind.OpenBracket);
}

/**
 * Where the clause reported from `from` on ends: at the next attribution in the same sentence, at a participle that
 * adds another ("…, adding that"), else with the sentence.
 */
export function endOfReported(scene: Scene, from: number, cue: CueMatch): number {
  const { tokens, quotations, sentence } = scene;
  const subordinate = introducedBySubordinator(scene, cue);
  for (let i = from; i < sentence.to; i++) {
    if (quotations.of[i] !== -1) continue;
    if (is(tokens, i, Kind.Semicolon)) return i;
    if (is(tokens, i, Kind.Comma)) {
      if (subordinate && startsMainClause(scene, i + 1)) return i;
      if (nextAttribution(scene, i + 1, cue)) return i;
    } else if (i > from && has(tokens, i, F.Coordinator) && coordinatedCue(scene, i + 1, cue)) {
      return i;
    }
  }
  return sentence.to;
}

/** "While officials said …, the city": a subordinate clause ends at its comma. */
function introducedBySubordinator({ tokens, sentence }: Scene, cue: CueMatch): boolean {
  return (
    cue.head - sentence.from < 14 &&
    has(tokens, sentence.from, F.Subordinator) &&
    !isWord(tokens, sentence.from, 'as')
  );
}

function startsMainClause(scene: Scene, i: number): boolean {
  const end = endOfBase(scene, i, scene.sentence.to);
  return end > i && !has(scene.tokens, i, F.Wh);
}

/** Whether what follows a comma is another attribution: ", adding that", ", and the mayor said", ", but denied". */
function nextAttribution(scene: Scene, i: number, own: CueMatch): boolean {
  const { tokens, cues } = scene;
  let start = i;
  if (
    has(tokens, start, F.Coordinator) ||
    isWord(tokens, start, 'while') ||
    isWord(tokens, start, 'although')
  )
    start++;
  for (const cue of cues) {
    if (cue === own || cue.kind !== 'verb' || cue.from < i || cue.head - i > 14) continue;
    if (cue.use === 'participle' && cue.from <= start + 1)
      return cue.entry.frames.has('that') || cue.entry.frames.has('np');
    if (cue.use !== 'finite') continue;
    if (cue.from === start) return true;
    if (start > i && subjectOnly(scene, start, cue.from)) return true;
  }
  return false;
}

/** "and added that", "and the mayor said" without a comma. */
function coordinatedCue(scene: Scene, i: number, own: CueMatch): boolean {
  const { tokens } = scene;
  return scene.cues.some((cue) => {
    if (cue === own || cue.kind !== 'verb' || cue.from < i) return false;
    if (cue.from === i) return cue.use === 'finite' && sameTense(scene, own, cue);
    return (
      cue.use === 'finite' &&
      cue.from - i <= 4 &&
      cue.entry.class === 'speech' &&
      has(tokens, cue.head + 1, F.That) &&
      subjectOnly(scene, i, cue.from)
    );
  });
}

function sameTense({ tokens }: Scene, a: CueMatch, b: CueMatch): boolean {
  const tense = F.VerbPast | F.VerbS | F.VerbBase;
  return ((tokens.features[a.head] ?? 0) & tense & ((tokens.features[b.head] ?? 0) & tense)) !== 0;
}

/** Whether only a noun phrase stands between. */
function subjectOnly(scene: Scene, from: number, to: number): boolean {
  if (to <= from) return false;
  for (let i = from; i < to; i++) {
    if (scene.quotations.of[i] !== -1 || isFiniteVerb(scene.tokens, i) || isHardBreak(scene.tokens, i))
      return false;
  }
  return true;
}

/** "said if it held …": a condition may open what is said; "said as he left" and "said until" may not. */
function opensConditional({ tokens }: Scene, at: number): boolean {
  return ['if', 'when', 'while', 'although', 'though', 'unless', 'once'].some((word) =>
    isWord(tokens, at, word),
  );
}

/** Whether a clause with a subject and a finite verb starts at `i`. */
export function startsClause(scene: Scene, i: number, high: number): boolean {
  const { tokens, quotations } = scene;
  let at = i;
  if (at >= high) return false;
  while (at < high && has(tokens, at, F.Adverb) && !has(tokens, at, F.Determiner | F.SubjectPronoun)) at++;
  if (has(tokens, at, F.Subordinator) && !has(tokens, at, F.Wh)) return opensConditional(scene, at);
  for (let k = at; k < high && k - at < 30; k++) {
    if (quotations.of[k] !== -1) return k > at;
    if (isHardBreak(tokens, k)) return false;
    if (k > at && isFiniteVerb(tokens, k)) return true;
    if (k === at && has(tokens, k, AUXILIARY)) return false;
  }
  return false;
}
