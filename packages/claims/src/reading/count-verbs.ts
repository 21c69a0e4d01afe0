import { F, Kind } from '../features.ts';
import { has, is, isOneOf } from '../token-tests.ts';
import { isFiniteVerb, isHardMark, type Reporting } from './reporting-clause.ts';

/**
 * How many verbs the date may belong to: "in response to the attack that │occurred│ on Monday, she said". Not counted
 * are "in a statement │released│ on Monday", "when │asked│ on Monday" and "│it was│ Monday when she said".
 */
export function countVerbs(reporting: Reporting, start: number, to: number): number {
  const { tokens, language } = reporting;
  let count = 0;
  for (let i = start; i < to; i++) {
    if (has(tokens, i, F.Wh) && !has(tokens, i, F.Subordinator)) count++;
    if (!isFiniteVerb(reporting, i) || has(tokens, i - 1, F.Subordinator)) continue;
    const cleft = has(tokens, i, F.Be) && has(tokens, i - 1, F.SubjectPronoun) && i === start + 1;
    if (!cleft && !isOneOf(tokens, i, language.dates.issuing)) count++;
  }
  return count;
}

/** Behind the comma, or the hard mark, before a place. */
export function startOfPhrase(reporting: Reporting, from: number, low: number): number {
  let at = from;
  while (at > low && !is(reporting.tokens, at - 1, Kind.Comma) && !isHardMark(reporting, at - 1, from)) at--;
  return at;
}
