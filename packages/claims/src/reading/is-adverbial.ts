import { Sense } from '../date-senses.ts';
import { AUXILIARY, F, Kind } from '../features.ts';
import type { FoundDate } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { has, is, isOneOf } from '../token-tests.ts';
import type { ResolvedDate } from '../types.ts';
import { type Reporting, senseAt, valueAt } from './reporting-clause.ts';

/**
 * Whether a date stands by itself, or before what a statement is made in or at: "in │Monday│’s address", "in his │1990│
 * article", "during │Monday│’s vote" — not "after the │1963│ strike", "his famous │1963│ strike", "on │Monday│’s vote".
 */
export function isAdverbial(reporting: Reporting, { from, to, date }: FoundDate): boolean {
  const { tokens } = reporting;
  const genitive = has(tokens, to, F.Genitive);
  if (!genitive && !isAttribute(reporting, { from, to }, date.precision)) return true;
  if (namesOccasion(reporting, genitive ? to + 1 : to)) return true;
  const [sense, value] = [senseAt(reporting, from - 1), valueAt(reporting, from - 1)];
  return genitive && ((sense === Sense.In && value === 2) || (sense === Sense.On && value === 1));
}

/** Before a noun and behind what belongs to a noun; a month or year also where no "in" leads to it. */
function isAttribute(
  reporting: Reporting,
  { from, to }: TokenRange,
  precision: ResolvedDate['precision'],
): boolean {
  const { tokens } = reporting;
  if (!is(tokens, to, Kind.Word) || has(tokens, to, F.Preposition)) return false;
  if (has(tokens, from - 1, F.Determiner | F.PossessivePronoun | F.Genitive | F.Adjective)) return true;
  if (precision !== 'year' && precision !== 'month') return false;
  for (let i = from - 1; i < to; i++) {
    // "last month", "two years ago" need none.
    const sense = senseAt(reporting, i);
    if (sense === Sense.Shift || sense === Sense.Ago || (i < from && sense === Sense.In)) return false;
  }
  return true;
}

/** "Monday’s │televised address│": within three words, what a statement is made in. */
export function namesOccasion({ tokens, language }: Reporting, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    if (isOneOf(tokens, i, language.dates.occasions)) return true;
    if (!is(tokens, i, Kind.Word) || has(tokens, i, F.Preposition | AUXILIARY)) return false;
  }
  return false;
}
