import type { Speaker } from '../types.ts';

/** One record per speaker: the spellings and the first known role of all mentions together. */
export function mergeSpellings(speakers: readonly (Speaker | null)[]): (Speaker | null)[] {
  const merged = new Map<string, Speaker>();
  /** Records that are merged: most mentions of a speaker share one. */
  const seen = new Set<Speaker>();
  const spellings = new Map<string, Set<string>>();
  for (const speaker of speakers) {
    if (speaker === null) continue;
    const before = merged.get(speaker.id);
    if (before === undefined) merged.set(speaker.id, speaker);
    if (before === undefined || before === speaker || seen.has(speaker)) continue;
    seen.add(speaker);
    merged.set(speaker.id, { ...speaker, ...before });
    const known = spellings.get(speaker.id) ?? new Set(before.spellings);
    for (const spelling of speaker.spellings) known.add(spelling);
    spellings.set(speaker.id, known);
  }
  for (const [id, known] of spellings) {
    const speaker = merged.get(id);
    if (speaker !== undefined) merged.set(id, { ...speaker, spellings: [...known] });
  }
  return speakers.map((speaker) => speaker && (merged.get(speaker.id) ?? speaker));
}
