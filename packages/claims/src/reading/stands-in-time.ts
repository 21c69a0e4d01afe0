import { Sense } from '../date-senses.ts';
import { F } from '../features.ts';
import type { FoundDate } from '../layers.ts';
import { has, isOneOf } from '../token-tests.ts';
import { isAdverbial } from './is-adverbial.ts';
import { type Reporting, senseAt, valueAt } from './reporting-clause.ts';

/**
 * Whether a date between `from` and its own place tells when the clause happened: "said │on Monday│", "told a briefing
 * │Monday│", "said after a strike │in December│" — not "said of │Monday│’s vote", "said before the vote │on Monday│",
 * "said two days after the vote │on Monday│", "said by │Monday│".
 */
export function standsInTime(reporting: Reporting, from: number, found: FoundDate): boolean {
  const { tokens, language } = reporting;
  const at = found.from;
  if (found.date.bound !== undefined || !followsTimeWord(reporting, at)) return false;
  if (!isAdverbial(reporting, found)) return false;
  for (let i = from; i < at; i++) {
    // "said │of│ the attack on Monday", but "told a meeting │of│ ministers on Monday".
    if (isOneOf(tokens, i, language.dates.topics) && (i === from || senseAt(reporting, i) !== Sense.Of))
      return false;
    if (isOneOf(tokens, i, language.dates.following) && isUnit(reporting, i - 1)) return false;
  }
  return true;
}

/** "on", "in", "at", or no preposition at all. */
function followsTimeWord(reporting: Reporting, at: number): boolean {
  const sense = senseAt(reporting, at - 1);
  if (sense === Sense.On) return true;
  if (sense === Sense.In) return valueAt(reporting, at - 1) !== 1;
  return !has(reporting.tokens, at - 1, F.Preposition | F.To);
}

/** "two │days│ after" */
function isUnit(reporting: Reporting, i: number): boolean {
  const sense = senseAt(reporting, i);
  return sense === Sense.Unit || sense === Sense.Units;
}
