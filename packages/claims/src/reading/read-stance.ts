import type { Language } from '../language.ts';
import type { ActReading, CueMatch } from '../layers.ts';
import type { Polarity, Stance } from '../types.ts';

/** Where the speaker stands towards the matter: the act decides; under a neutral cue a content that negates it denies it. */
export function readStance(
  { act, from }: ActReading,
  cue: CueMatch | null,
  content: string,
  language: Language,
): Stance {
  if (act === 'declines-to-confirm') return 'withholds';
  if (act === 'doubts') return cue !== null && !cue.entry.neutral ? 'withholds' : 'supports';
  if (act === 'denies') return 'denies';
  const neutral = cue === null || cue.entry.neutral;
  return neutral && act === 'asserts' && from === 'cue' && language.negatedMatter.test(content)
    ? 'denies'
    : 'supports';
}

/** Whether the first clause of a content is negated. */
export function readPolarity(content: string): Polarity {
  const clause = content.slice(0, 120).split(/[;:]/)[0] ?? '';
  return /\b(?:not|never|no|nothing|nobody|none|cannot)\b|n['’]t\b/i.test(clause) ? 'negative' : 'positive';
}
