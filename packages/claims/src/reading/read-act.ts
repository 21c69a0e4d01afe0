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
  { actPhrases, certaintyOfCues }: Language,
): ActReading {
  if (cue !== null) {
    if (cue.withheld) return { act: 'declines-to-confirm', by: 'withheld', force: 0 };
    if (cue.negated) return readNegated(cue, certaintyOfCues.get(cue.entry.lemma)?.raises === true);
    if (demands(cue, rule)) return { act: 'demands', by: 'request', force: 0 };
    if (!cue.entry.neutral) return { act: cue.entry.act, by: 'cue', force: 0 };
  }
  const forces = meanings & ((1 << actPhrases.length) - 1);
  const force = forces & -forces;
  const row = force === 0 ? undefined : actPhrases[31 - Math.clz32(force)];
  if (row === undefined) return { act: cue?.entry.act ?? 'asserts', by: 'plain', force: 0 };
  // "ruled that the ballots must be counted": whoever decides by office does not demand.
  const ordered = row.act === 'demands' && cue?.entry.class === 'decree';
  return { act: ordered ? 'orders' : row.act, by: 'content', force };
}

/**
 * "does not think that it held", "do not show it" and "does not want it" deny it, "did not doubt it" stands behind it, and any other act that is not done leaves
 * it open: "has not confirmed", "did not deny", "would not say", "never warned".
 */
function readNegated({ entry }: CueMatch, raises: boolean): ActReading {
  const opposes = entry.class === 'attitude' && entry.act === 'asserts';
  if (raises || opposes || entry.class === 'document') return { act: 'denies', by: 'raised', force: 0 };
  if (entry.act === 'doubts') return { act: 'asserts', by: 'negated', force: 0 };
  return { act: 'declines-to-confirm', by: 'negated', force: 0 };
}

/** "asked them to leave", "told the crowd to leave": with somebody to do it, a question or a report is a demand. */
function demands({ entry }: CueMatch, rule: string): boolean {
  return rule === 'object-complement' && entry.frames.has('object-to') && entry.act === 'asserts';
}
