import { Meaning } from '../language.ts';
import type { ActReading, CueMatch } from '../layers.ts';
import type { Stance } from '../types.ts';

/** Where the speaker stands towards the matter: the act decides; under a neutral cue a content that negates it denies it. */
export function readStance({ act, from }: ActReading, cue: CueMatch | null, meanings: number): Stance {
  if (act === 'declines-to-confirm') return 'withholds';
  if (act === 'doubts') return cue !== null && !cue.entry.neutral ? 'withholds' : 'supports';
  if (act === 'denies') return 'denies';
  const neutral = cue === null || cue.entry.neutral;
  return neutral && act === 'asserts' && from === 'cue' && (meanings & Meaning.NegatedMatter) !== 0
    ? 'denies'
    : 'supports';
}
