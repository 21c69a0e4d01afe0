import { Meaning } from '../language.ts';
import type { ActReading, CueMatch } from '../layers.ts';
import type { Stance } from '../types.ts';

/** Where the speaker stands towards the matter: the act decides; under a neutral cue a content that negates it denies it. */
export function readStance(reading: ActReading, cue: CueMatch | null, meanings: number): Stance {
  const { act } = reading;
  if (act === 'declines-to-confirm' || act === 'doubts') return 'withholds';
  if (act === 'denies') return 'denies';
  return negatesMatter(reading, cue, meanings) ? 'denies' : 'supports';
}

/** "said the country │had not attacked│ anyone": the cue says no more than that something is said, and the content negates the matter. */
export function negatesMatter({ act, by }: ActReading, cue: CueMatch | null, meanings: number): boolean {
  const neutral = cue === null || cue.entry.neutral;
  return neutral && act === 'asserts' && by === 'plain' && (meanings & Meaning.NegatedMatter) !== 0;
}
