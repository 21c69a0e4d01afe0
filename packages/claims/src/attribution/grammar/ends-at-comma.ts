import { F } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, isOneOf } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { startsMainClause } from './clause.ts';
import { isAside } from './is-aside.ts';
import { opensAttribution } from './opens-attribution.ts';
import { isFiniteVerb } from './token-tests.ts';

/** The clause that reports: what decides where a content ends, besides the words themselves. */
export interface Reporting {
  readonly cue: CueMatch;
  /** A clause, an object alone, or an object with what is said of it ("urged them to leave"). */
  readonly unit: 'clause' | 'object' | 'phrase';
  /** The reporting clause depends on another: "While officials said …, the city". */
  readonly subordinate: boolean;
  /** The reporting clause describes somebody: "Lee, who said …, left". */
  readonly relative: boolean;
}

/** The clause around `cue` and `source`, whose content is a `unit`. */
export function reportingOf(
  scene: Scene,
  cue: CueMatch,
  source: TokenRange | null,
  unit: Reporting['unit'],
): Reporting {
  const relative = isRelative(scene, cue.from) || (source !== null && isRelative(scene, source.from));
  return {
    cue,
    unit,
    subordinate: isSubordinate(scene, source ?? cue) || (relative && !hasVerbBefore(scene, cue.from)),
    relative,
  };
}

/** "After the report, which found …, │the city closed│ it": the sentence has yet to get its verb. */
function hasVerbBefore({ tokens, sentence, quotations }: Scene, to: number): boolean {
  for (let i = sentence.from; i < to; i++)
    if (quotations.of[i] === -1 && isFiniteVerb(tokens, i)) return true;
  return false;
}

/** "Lee, who │said│ …": the word before is relative. */
function isRelative({ tokens, sentence }: Scene, from: number): boolean {
  return from > sentence.from && isOneOf(tokens, from - 1, ['who', 'which']);
}

/** "│While│ officials said …, the city": a conjunction stands before the clause or opens the sentence. */
function isSubordinate({ tokens, sentence }: Scene, { from }: TokenRange): boolean {
  const opens = (i: number) => i >= sentence.from && has(tokens, i, F.Subordinator);
  if (opens(from - 1)) return true;
  const first = has(tokens, sentence.from, F.Coordinator) ? sentence.from + 1 : sentence.from;
  return from - first < 10 && opens(first);
}

/** Whether the comma before token `i` ends what is reported. */
export function endsAtComma(
  scene: Scene,
  i: number,
  { cue, unit, subordinate, relative }: Reporting,
): boolean {
  if (subordinate && startsMainClause(scene, i)) return true;
  if (relative && isFiniteVerb(scene.tokens, i)) return true;
  if (opensAttribution(scene, i, cue) || isAside(scene, i)) return true;
  return unit !== 'clause' && leavesPhrase(scene, i);
}

/** What is reported as a noun phrase ends where a clause begins: "denied involvement, and the city …". */
function leavesPhrase(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (has(tokens, i, F.Coordinator))
    return startsMainClause(scene, i + 1) || has(tokens, i + 1, F.SubjectPronoun);
  return has(tokens, i, F.Subordinator | F.Wh) || startsMainClause(scene, i);
}
