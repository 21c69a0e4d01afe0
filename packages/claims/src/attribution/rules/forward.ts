import { F } from '../../features.ts';
import { endOfReported, trimRange } from '../grammar/clause.ts';
import { type Complement, complementOf } from '../grammar/complement.ts';
import { has } from '../grammar/token-tests.ts';
import type { CueRule } from '../scene.ts';
import { subjectOf } from './subject.ts';

const confidenceOf: Readonly<Record<Complement['type'], number>> = {
  that: 0.95,
  colon: 0.9,
  quote: 0.93,
  bare: 0.9,
  wh: 0.8,
  to: 0.75,
  ing: 0.85,
  np: 0.65,
};

/**
 * Source, cue, content in this order.
 *
 *     {The mayor} <said> that [the dam held].      {She} <told> reporters: [“It held.”]      {He} <denied> [involvement].
 */
export const forward: CueRule = {
  name: 'forward',
  find(scene, cue) {
    if (cue.kind !== 'verb' || cue.use === 'passive') return null;
    const complement = complementOf(scene, cue);
    if (complement === null) return null;
    const source = subjectOf(scene, cue);
    if (source === null) return null;
    if (complement.type === 'np' && has(scene.tokens, source.from, F.Wh)) return null;
    const content = trimRange(scene, {
      from: complement.from,
      to: endOfReported(scene, complement.from, cue),
    });
    return content && { source, cue, content: [content], confidence: confidenceOf[complement.type] };
  },
};
