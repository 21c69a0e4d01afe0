import { F } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, isOneOf } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';

/**
 * "if she │wants│", "the plan that Lee │backs│", "she │might want│": what stands in a clause of condition, time or manner, or
 * under a modal, is no position the article reports. "While Lee backs it, …" contrasts, and reports.
 */
export function isBackground(scene: Scene, cue: CueMatch, source: TokenRange): boolean {
  const { tokens, sentence } = scene;
  for (let i = cue.from; i < cue.head; i++) if (has(tokens, i, F.Modal)) return true;
  const before = source.from - 1;
  if (before < sentence.from || isOneOf(tokens, before, ['while', 'although', 'though', 'whereas']))
    return false;
  // "adding he │intends│ to": told by somebody, even where that could not be read.
  if (cue.use === 'finite' && has(tokens, before, F.CueVerb) && !has(tokens, before, F.NounToo)) return true;
  return has(tokens, before, F.Subordinator | F.That | F.Wh);
}
