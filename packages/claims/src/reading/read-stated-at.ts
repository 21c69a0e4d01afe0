import { F, Kind } from '../features.ts';
import type { Attribution, CueMatch, FoundDate, Sentence } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { has, is } from '../token-tests.ts';
import type { ResolvedDate } from '../types.ts';
import { countVerbs, startOfPhrase } from './count-verbs.ts';
import { datesSource } from './dates-source.ts';
import { datesWithin } from './dates-within.ts';
import { isFiniteVerb, isHardMark, type Reporting } from './reporting-clause.ts';
import { standsInTime } from './stands-in-time.ts';

/**
 * When it was said: the date of the reporting clause. What stands in the content is what the claim is about.
 *
 *     {The mayor} on │Monday│ <said> [the dam held].     {She} <told> reporters late │Tuesday│ that [it held on Monday].
 *     In a statement on │May 4│, {the ministry} <denied> [the report].     {│Monday│’s statement} <said> [it held].
 */
export function readStatedAt(
  reporting: Reporting,
  sentence: Sentence | undefined,
  { source, cue, content }: Attribution,
  dates: readonly FoundDate[],
): ResolvedDate | null {
  if (sentence === undefined || cue === null) return null;
  const near = datesWithin(dates, sentence);
  if (near.length === 0) return null;
  const candidates = near.filter((date) => !content.some((range) => meets(range, date)));
  if (candidates.length === 0) return null;
  const own = source !== null && source.from >= sentence.from && source.to <= sentence.to ? source : cue;
  const clause = { from: Math.min(own.from, cue.from), to: Math.max(own.to, cue.to) };
  const found =
    candidates.find((date) => isInside(date, own) && datesSource(reporting, own, date)) ??
    findBehind(reporting, clause.to, sentence.to, content, candidates) ??
    candidates.find((date) => isInside(date, clause) && isBetween(reporting, own, cue, date)) ??
    findBefore(reporting, clause.from, sentence.from, content, candidates);
  return found?.date ?? null;
}

/**
 * "The mayor │on Monday│ said", "said │on Monday│ the mayor", "she went on │on Monday│, saying" — not "a man arrested
 * │on Monday│ said", "the man who fled │on Monday│ said".
 */
function isBetween(reporting: Reporting, own: TokenRange, cue: CueMatch, date: FoundDate): boolean {
  const start = Math.min(own.to, cue.to);
  if (date.from < start || isInside(date, own)) return false;
  const verbs = cue.use === 'participle' ? 1 : 0;
  return standsInTime(reporting, start, date) && countVerbs(reporting, start, date.from) <= verbs;
}

/** "said │in a statement on Monday│ that", ", he said │on Monday│.": up to the content or the end of the clause. */
function findBehind(
  reporting: Reporting,
  from: number,
  high: number,
  content: readonly TokenRange[],
  candidates: readonly FoundDate[],
): FoundDate | null {
  const { tokens } = reporting;
  for (let i = from; i < high; i++) {
    const date = candidates.find((one) => one.from === i);
    if (date !== undefined) return standsInTime(reporting, from, date) ? date : null;
    if (content.some((range) => range.from === i) || isHardMark(reporting, i, from)) return null;
    // ", on Monday" goes on with the clause; any other comma ends it.
    if (is(tokens, i, Kind.Comma) && !has(tokens, i + 1, F.Preposition | F.TimeWord)) return null;
    if (has(tokens, i, F.Wh | F.Subordinator) && !has(tokens, i, F.Preposition)) return null;
    if (i > from && has(tokens, i, F.That | F.Coordinator) && isFiniteVerb(reporting, i + 2)) return null;
  }
  return null;
}

/** "│On Monday│, the mayor said", "│In a statement on May 4│, she said": no verb stands between. */
function findBefore(
  reporting: Reporting,
  from: number,
  low: number,
  content: readonly TokenRange[],
  candidates: readonly FoundDate[],
): FoundDate | null {
  const { tokens } = reporting;
  if (has(tokens, from - 1, F.Coordinator)) return null;
  for (let i = from - 1; i >= low; i--) {
    const date = candidates.find((one) => one.to === i + 1);
    if (date !== undefined) {
      const start = startOfPhrase(reporting, date.from, low);
      return standsInTime(reporting, start, date) && countVerbs(reporting, start, date.from) === 0
        ? date
        : null;
    }
    if (content.some((range) => i >= range.from && i < range.to)) return null;
    if (isHardMark(reporting, i, from) || isFiniteVerb(reporting, i)) return null;
  }
  return null;
}

function isInside(inner: TokenRange, outer: TokenRange): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function meets(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}
