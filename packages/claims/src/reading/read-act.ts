import type { Language } from '../language.ts';
import type { ActReading, CueMatch } from '../layers.ts';

/**
 * What is done with the words. A cue that is itself an act decides ("denied"); under a neutral cue ("said") the force of
 * the content does: a threat, an accusation, a denial. `meanings` are the phrases of the content.
 */
export function readAct(
  cue: CueMatch | null,
  rule: string,
  meanings: number,
  { actPhrases }: Language,
): ActReading {
  if (cue !== null) {
    if (cue.withheld) return { act: 'declines-to-confirm', by: 'withheld', force: 0 };
    if (cue.negated && isEndorsement(cue)) return { act: 'declines-to-confirm', by: 'negated', force: 0 };
    if (demands(cue, rule)) return { act: 'demands', by: 'request', force: 0 };
    if (!cue.entry.neutral) return { act: cue.entry.act, by: 'cue', force: 0 };
  }
  const forces = meanings & ((1 << actPhrases.length) - 1);
  const force = forces & -forces;
  const row = force === 0 ? undefined : actPhrases[31 - Math.clz32(force)];
  return row
    ? { act: row.act, by: 'content', force }
    : { act: cue?.entry.act ?? 'asserts', by: 'plain', force: 0 };
}

/** "asked them to leave", "told the crowd to leave": with somebody to do it, a question or a report is a demand. */
function demands({ entry }: CueMatch, rule: string): boolean {
  return rule === 'object-complement' && entry.frames.has('object-to') && entry.act === 'asserts';
}

/** "has not confirmed", "did not deny", "would not say": nothing is endorsed either way. */
function isEndorsement({ entry }: CueMatch): boolean {
  return entry.act === 'confirms' || entry.act === 'denies' || entry.act === 'asserts';
}
