import { F } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { has, isOneOf, isWord } from '../../token-tests.ts';
import type { Found, Scene } from '../scene.ts';
import { isFiniteVerb, isHardBreak } from './token-tests.ts';

/** Whether another attribution begins at `i`, behind a comma: ", adding that", ", and the mayor said", ", according to". */
export function opensAttribution(scene: Scene, i: number, own: CueMatch): boolean {
  const { tokens, cues, found } = scene;
  if (found.some((other) => opensAt(scene, other, i, own))) return true;
  const joined = has(tokens, i, F.Coordinator | F.Wh) || isOneOf(tokens, i, ['while', 'although', 'as']);
  const start = joined ? i + 1 : i;
  for (const cue of cues) {
    if (cue === own || cue.kind !== 'verb' || cue.from < i || cue.head - i > 14) continue;
    // "…, but that she would not │support│ it": what somebody wants or backs may be part of what is said.
    if (cue.entry.class === 'attitude' && !cue.entry.frames.has('that')) continue;
    if (cue.use === 'participle' && cue.from <= start + 1) {
      return cue.entry.frames.has('that') || cue.entry.frames.has('np');
    }
    if (cue.use !== 'finite') continue;
    if (cue.from === start) return joined;
    if (joined && holdsSubjectOnly(scene, start, cue.from)) return true;
  }
  return false;
}

/** ", according to the mayor", ", as the mayor said": found in the first pass, with its content before it. */
function opensAt({ tokens }: Scene, { cue, source, content }: Found, i: number, own: CueMatch): boolean {
  if (cue === null || cue === own || (content[0]?.from ?? i) > i) return false;
  const start = Math.min(cue.from, source?.from ?? cue.from);
  return start === i || (start === i + 1 && isWord(tokens, i, 'as'));
}

/** Whether another cue follows "and" at `i` without a comma: "and │added that│", "and │the mayor said that│". */
export function opensCoordinatedCue(scene: Scene, i: number, own: CueMatch): boolean {
  const { tokens } = scene;
  return scene.cues.some((cue) => {
    if (cue === own || cue.kind !== 'verb' || cue.entry.class !== 'speech') return false;
    if (cue.from === i && own.use === 'participle') {
      return cue.use === 'participle' || (cue.use === 'finite' && cue.from === cue.head);
    }
    if (cue.from === i && cue.use === own.use) return isSameTense(scene, own, cue);
    if (cue.use !== 'finite') return false;
    return (
      cue.from > i &&
      cue.from - i <= 4 &&
      has(tokens, cue.head + 1, F.That | F.Determiner | F.SubjectPronoun | F.Capital) &&
      holdsSubjectOnly(scene, i, cue.from)
    );
  });
}

/** "said … and added", "says … and adds". */
function isSameTense({ tokens }: Scene, a: CueMatch, b: CueMatch): boolean {
  const tense = F.VerbPast | F.VerbS | F.VerbBase;
  return ((tokens.features[a.head] ?? 0) & tense & (tokens.features[b.head] ?? 0)) !== 0;
}

/** Whether only a noun phrase stands between, the subject of the cue behind it. */
function holdsSubjectOnly(scene: Scene, from: number, to: number): boolean {
  if (to <= from) return false;
  for (let i = from; i < to; i++) {
    if (scene.quotations.of[i] !== -1 || isFiniteVerb(scene.tokens, i) || isHardBreak(scene.tokens, i))
      return false;
  }
  return true;
}
