import type { Speaker } from '../types.ts';

/** The same speaker, with one more spelling. A person is spelt by the name alone. */
export function withSpelling(speaker: Speaker, spelling: string): Speaker {
  return speaker.kind === 'person' || speaker.spellings.includes(spelling)
    ? speaker
    : { ...speaker, spellings: [...speaker.spellings, spelling] };
}
