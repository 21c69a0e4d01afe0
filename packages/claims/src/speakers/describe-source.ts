import { F } from '../features.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has } from '../token-tests.ts';
import type { Speaker } from '../types.ts';
import { choosePerson } from './choose-person.ts';
import { describeBody } from './describe-body.ts';
import { loneName } from './lone-name.ts';
import { type Found, personOf } from './person-of.ts';
import { loneSpeaker, personSpeaker } from './person-speaker.ts';
import type { Reach } from './reach.ts';
import { speakerId } from './speaker-id.ts';
import { splitPhrase } from './split-phrase.ts';
import { senseAt, textOf, withoutArticle } from './word-senses.ts';

/**
 * Who a source phrase names, by its own words and by what the article prints of the name elsewhere. Null where a surname
 * fits several people.
 *
 *     Kremlin spokesman Dmitry Peskov   → person Dmitry Peskov, role "Kremlin spokesman"
 *     an unnamed U.S. official          → anonymous, role-and-office, side US
 *     the Kremlin press service         → organization, institution
 */
export function describeSource(reach: Reach, range: TokenRange): Speaker | null {
  const parts = splitPhrase(reach.tokens, range);
  if (isSeveral(reach, parts)) return groupOf(reach, range);
  for (const [i, part] of parts.entries()) {
    if (i > 0 && !canName(reach, part)) continue;
    const found = personOf(reach, part);
    if (found === null) continue;
    const person =
      found.people.length === 1 ? found.people[0] : choosePerson(reach, found.people, found.mention);
    return person ? personSpeaker(reach, person, found.mention, range) : null;
  }
  const [first = range] = parts;
  const lone = loneName(reach, first, parts[1]);
  if (lone !== null) return loneSpeaker(reach, textOf(reach.tokens, lone), lone, range);
  return describeBody(reach, first, parts[1] ?? null);
}

/** A part behind a comma that begins with a name or a role: no relative clause. */
function canName({ tokens }: Reach, { from }: TokenRange): boolean {
  return !has(tokens, from, F.Wh | F.Preposition | F.Coordinator) || has(tokens, from, F.Capital);
}

/** "Ann Lee, Tom Reyes and Eva Brandt". */
function isSeveral(reach: Reach, parts: readonly TokenRange[]): boolean {
  const last = parts.findLast(({ from, to }) => joint(reach, from, to) !== null);
  if (last === undefined) return false;
  const at = joint(reach, last.from, last.to) ?? last.from;
  const left =
    at > last.from
      ? isOne(reach, { from: last.from, to: at })
      : parts.length > 1 && isOne(reach, parts[0] ?? last);
  return left && isOne(reach, { from: at + 1, to: last.to });
}

/** Where a coordinator stands between two names. */
function joint({ tokens }: Reach, from: number, to: number): number | null {
  for (let i = from; i + 1 < to; i++)
    if (has(tokens, i, F.Coordinator) && !has(tokens, i, F.Capital)) return i;
  return null;
}

function isOne(reach: Reach, part: TokenRange): boolean {
  const found: Found | null = personOf(reach, part);
  if (found !== null) return !isBehindPreposition(reach, part.from, found.mention.from);
  const given =
    part.to - part.from === 1 && (senseAt(reach.tokens, part.from, reach.language) & Sense.Given) !== 0;
  return given && has(reach.tokens, part.from, F.Capital);
}

/** "a lawyer for Ann Lee": the name is not what the part names. */
function isBehindPreposition({ tokens }: Reach, from: number, name: number): boolean {
  for (let i = from; i < name; i++)
    if (has(tokens, i, F.Preposition | F.Wh | F.That) && !has(tokens, i, F.Capital)) return true;
  return false;
}

function groupOf({ tokens, language }: Reach, range: TokenRange): Speaker {
  const name = textOf(tokens, withoutArticle(tokens, range, language, Sense.Article));
  return { id: speakerId(name), name, kind: 'group', spellings: [name], anonymity: 'named' };
}
