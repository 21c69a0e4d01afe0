import type { Claim } from '../types.ts';

/** Who says it, for people to read: the resolved name, else the source as printed, else that nobody is named. */
export function whoSays({ speaker, source, cue }: Claim): string {
  if (speaker !== null) return speaker.name;
  if (source !== null) return source.text;
  return cue === null ? 'nobody named' : `nobody named (“${cue.text}”)`;
}

/** The words attributed, as printed; a gap where the reporting words stood between them. */
export function wordsOf({ content }: Claim): string {
  return content.map((span) => span.text).join(' … ');
}
