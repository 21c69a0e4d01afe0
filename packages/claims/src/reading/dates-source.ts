import { F } from '../features.ts';
import type { FoundDate } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { has, isOneOf } from '../token-tests.ts';
import { namesOccasion } from './is-adverbial.ts';
import { isFiniteVerb, type Reporting } from './reporting-clause.ts';

/**
 * Whether a date inside the source tells when the source was made: "│Monday│’s statement", "a │May 3│ letter", "a report
 * published on │Monday│", "a statement on │Monday│" — not "the man arrested on │Monday│".
 */
export function datesSource(
  reporting: Reporting,
  source: TokenRange,
  { from, to, date }: FoundDate,
): boolean {
  if (date.bound !== undefined) return false;
  const { tokens, language } = reporting;
  const behind = has(tokens, to, F.Genitive) ? to + 1 : to;
  if (namesOccasion(reporting, behind)) return true;
  const before = has(tokens, from - 1, F.Preposition) ? from - 2 : from - 1;
  if (before >= source.from && isOneOf(tokens, before, language.dates.occasions)) return true;
  // "a report │published│ by the ministry on Monday": no other verb between.
  for (let i = before; i >= source.from && !has(tokens, i, F.Wh | F.That); i--) {
    if (isOneOf(tokens, i, language.dates.issuing)) return true;
    if (isFiniteVerb(reporting, i)) return false;
  }
  return false;
}
