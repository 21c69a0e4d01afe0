import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { has, is, isWord, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { endOfBase } from './end-of-base.ts';
import { isHardBreak } from './token-tests.ts';

/** What an attitude is about, and where it begins. */
export interface AttitudeComplement {
  readonly type: 'to' | 'object-to' | 'np' | 'ing';
  readonly from: number;
}

/**
 * The complement behind a verb of attitude: an infinitive ("wants │to leave│"), somebody and an infinitive
 * ("wants │them to leave│"), a gerund ("favors │raising taxes│"), or a noun phrase ("supports │the plan│").
 */
export function attitudeComplement(scene: Scene, cue: CueMatch): AttitudeComplement | null {
  const { tokens, sentence, quotations } = scene;
  const { frames } = cue.entry;
  const at = cue.to;
  if (at >= sentence.to) return null;
  if (frames.has('wish') && opensInfinitive(scene, cue, at)) return { type: 'to', from: at };
  if (frames.has('wish-other') && hasInfinitive(scene, at)) return { type: 'object-to', from: at };
  if (!frames.has('matter')) return null;
  if (quotations.of[at] !== -1) return { type: 'np', from: at };
  if (!isWordLike(tokens, at)) return null;
  if (has(tokens, at, F.VerbIng)) return { type: 'ing', from: at };
  return startsMatter(scene, at) ? { type: 'np', from: at } : null;
}

/** "to leave", "not to leave" — not "declined to be named", which holds back a name and nothing else. */
function opensInfinitive({ tokens }: Scene, cue: CueMatch, at: number): boolean {
  const to = isWord(tokens, at, 'not') ? at + 1 : at;
  if (
    cue.entry.act === 'declines-to-confirm' &&
    isWord(tokens, to + 1, 'be') &&
    has(tokens, to + 2, F.VerbParticiple)
  )
    return false;
  return (
    has(tokens, to, F.To) && is(tokens, to + 1, Kind.Word) && !has(tokens, to + 1, F.Determiner | F.Capital)
  );
}

/** An object and "to" with an infinitive behind it. */
function hasInfinitive(scene: Scene, from: number): boolean {
  const { tokens, sentence } = scene;
  let at = endOfBase(scene, from, sentence.to);
  if (at === from) return false;
  for (; at < Math.min(sentence.to, from + 14); at++) {
    if (isHardBreak(tokens, at) || has(tokens, at, F.That)) return false;
    if (has(tokens, at, F.To)) return !has(tokens, at + 1, F.Determiner | F.Capital | F.Numeric);
  }
  return false;
}

/** A noun phrase: no loose time word, no preposition or question word but "what". */
function startsMatter(scene: Scene, at: number): boolean {
  const { tokens, sentence } = scene;
  if (isWord(tokens, at, 'what')) return true;
  if (has(tokens, at, F.That)) return false;
  if (has(tokens, at, F.TimeWord) && has(tokens, at, F.Capital)) return false;
  if (has(tokens, at, F.Adverb) && !has(tokens, at, F.Determiner | F.Adjective)) return false;
  if (has(tokens, at, F.Preposition | F.Subordinator | F.Wh) && !has(tokens, at, F.Capital)) return false;
  return endOfBase(scene, at, sentence.to) > at;
}
