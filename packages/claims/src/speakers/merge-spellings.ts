import type { Speaker } from '../types.ts';

/** One record per speaker: the spellings and the first known role of all mentions together. */
export function mergeSpellings(speakers: readonly (Speaker | null)[]): (Speaker | null)[] {
  const spellings = new Map<string, Set<string>>();
  const merged = new Map<string, Speaker>();
  for (const speaker of speakers) {
    if (speaker === null) continue;
    merged.set(speaker.id, { ...speaker, ...merged.get(speaker.id) });
    const known = spellings.get(speaker.id) ?? new Set<string>();
    for (const spelling of speaker.spellings) known.add(spelling);
    spellings.set(speaker.id, known);
  }
  for (const [id, speaker] of merged)
    merged.set(id, { ...speaker, spellings: [...(spellings.get(id) ?? [])] });
  return speakers.map((speaker) => speaker && (merged.get(speaker.id) ?? speaker));
}
