import { AUXILIARY, F, Kind, VERB } from '../features.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has, is } from '../token-tests.ts';
import { describeRole } from './describe-role.ts';
import { headOf } from './head-of.ts';
import type { NameMention } from './index-names.ts';
import type { Names } from './reach.ts';
import type { Role } from './role.ts';
import { isNamePart, nounSenseAt, senseAt, textOf } from './word-senses.ts';

/**
 * The role that stands behind a name, up to token `high`:
 *
 *     Ana Lima, 42, │an engineer│      Lars Holm, who │heads the port authority│,
 *     Rand Paul (│R-Ky.│)             Paul Krugman of │the New York Times│
 */
export function roleBehind(names: Names, mention: NameMention, high: number): Role | null {
  const { tokens } = names;
  let i = mention.to;
  if (is(tokens, i, Kind.OpenBracket)) return inBrackets(names, i + 1, high);
  if (i < high && has(tokens, i, F.Preposition)) return ofBody(names, mention, i, high);
  while (i < high && is(tokens, i, Kind.Comma) && isPassedOver(names, i + 1)) i += 2;
  if (i >= high || !(is(tokens, i, Kind.Comma) || is(tokens, i, Kind.Dash))) return null;
  const segment = { from: i + 1, to: endOfSegment(names, i + 1, high) };
  return segment.to > segment.from ? apposition(names, segment) : null;
}

/** An age, or "Jr.". */
function isPassedOver({ tokens, language }: Names, i: number): boolean {
  const behind = is(tokens, i + 1, Kind.Comma) || is(tokens, i + 1, Kind.Stop);
  return behind && (is(tokens, i, Kind.Number) || (senseAt(tokens, i, language) & Sense.Suffix) !== 0);
}

/** Up to the next comma, dash, mark of quotation or end of sentence. */
function endOfSegment({ tokens }: Names, from: number, high: number): number {
  const to = Math.min(high, from + longest);
  for (let i = from; i < to; i++)
    if (!is(tokens, i, Kind.Word) && !is(tokens, i, Kind.Number) && !has(tokens, i, F.Genitive)) return i;
  return to;
}

const longest = 24;

function apposition(names: Names, segment: TokenRange): Role | null {
  const { tokens, language } = names;
  const { from, to } = segment;
  if (has(tokens, from, F.Wh)) {
    // "who was chief strategist for the campaign"
    if (has(tokens, from + 1, F.Be)) return apposition(names, { from: from + 2, to });
    if ((senseAt(tokens, from + 1, language) & Sense.Heads) === 0) return null;
    return describeRole(names, { from: from + 1, to: endOfClause(names, from + 2, to) }, from + 1);
  }
  const opens = has(
    tokens,
    from,
    F.Determiner | F.PossessivePronoun | F.Capital | F.Title | F.Role | F.Adjective,
  );
  if (!opens && (senseAt(tokens, from, language) & (Sense.Person | Sense.Former)) === 0) return null;
  const head = headOf(names, segment);
  if ((nounSenseAt(tokens, head, from, language) & Sense.Person) === 0) return null;
  // "Ann Lee, Mayor Tom Reyes and others": the next of a list.
  if (isNamePart(tokens, head + 1) && !has(tokens, head + 1, F.Title) && head + 1 < to) return null;
  return describeRole(names, { from, to: endOfClause(names, from, to) }, head);
}

/** Before a relative clause or a verb that is not part of the phrase; no preposition is left over. */
function endOfClause({ tokens }: Names, from: number, to: number): number {
  let end = from + 1;
  while (end < to && !endsClause(tokens, end)) end++;
  while (
    end > from + 1 &&
    has(tokens, end - 1, F.Preposition | F.Coordinator | F.Determiner) &&
    !has(tokens, end - 1, F.Capital)
  )
    end--;
  return end;
}

function endsClause(tokens: Names['tokens'], i: number): boolean {
  if (has(tokens, i, F.Capital | F.Genitive)) return false;
  if (has(tokens, i, F.Wh | F.That | F.Subordinator) && !has(tokens, i, F.Preposition)) return true;
  if (has(tokens, i, AUXILIARY)) return true;
  // "a │retired│ engineer"
  if (has(tokens, i - 1, F.Determiner | F.Adjective)) return false;
  return has(tokens, i, F.VerbPast) && !has(tokens, i, F.Title | F.Role | F.NounToo | F.Adjective);
}

/** "(R-Ky.)", "(Labour)", "(the mayor of Arnsby)". */
function inBrackets(names: Names, from: number, high: number): Role | null {
  const { tokens, language } = names;
  let to = from;
  while (to < high && !is(tokens, to, Kind.CloseBracket) && to - from < 10) to++;
  if (!is(tokens, to, Kind.CloseBracket) || to === from) return null;
  const head = headOf(names, { from, to });
  if ((nounSenseAt(tokens, head, from, language) & Sense.Person) !== 0)
    return describeRole(names, { from, to }, head);
  if (!isNamePart(tokens, from) || has(tokens, from, VERB)) return null;
  return { from, to, head, text: null, former: false, affiliation: textOf(tokens, { from, to }), side: null };
}

/** "Paul Krugman │of the New York Times│": a listed body, or one by its name. */
function ofBody(names: Names, { to }: NameMention, i: number, high: number): Role | null {
  const { tokens, language } = names;
  if ((senseAt(tokens, i, language) & Sense.Link) === 0) return null;
  const from = has(tokens, i + 1, F.Determiner) ? i + 2 : i + 1;
  if (from >= high || !isNamePart(tokens, from)) return null;
  let end = from + 1;
  while (end < high && isNamePart(tokens, end)) end++;
  const listed = language.names.find(tokens, from, end);
  const body = (senseAt(tokens, end - 1, language) & Sense.NoPerson) !== 0 && end - from > 1;
  if (!body && (listed === null || listed.name.row === null || listed.name.place)) return null;
  const range = { from, to: end };
  return {
    from,
    to: end,
    head: to - 1,
    text: null,
    former: false,
    affiliation: textOf(tokens, range),
    side: listed?.name.side ?? null,
  };
}
