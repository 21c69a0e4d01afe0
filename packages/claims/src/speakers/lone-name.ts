import { F } from '../features.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has } from '../token-tests.ts';
import { headOf } from './head-of.ts';
import { isPersonal, type NameMention } from './index-names.ts';
import type { Reach } from './reach.ts';
import { isNamePart, nounSenseAt, senseAt } from './word-senses.ts';

/**
 * A name of one word that the article does not print in full: "Maria, a teacher", "spokesman Reyes". A body by the same
 * look ("the Bundesbank", "Boeing, the plane maker") is none.
 */
export function loneName(
  reach: Reach,
  { from, to }: TokenRange,
  next: TokenRange | undefined,
): NameMention | null {
  const { tokens, language } = reach;
  const at = to - 1;
  if (!isNamePart(tokens, at) || has(tokens, at, closed)) return null;
  const sense = senseAt(tokens, at, language);
  if ((sense & others) !== 0) return null;
  if (from === at) {
    const role = next === undefined ? 0 : nounSenseAt(tokens, headOf(reach, next), next.from, language);
    if ((role & bodies) !== 0 && (role & Sense.Person) === 0) return null;
    const listed = language.names.find(tokens, at, to);
    const listedBody = listed !== null && (listed.name.adjective || reach.counts(listed.name));
    if (listedBody && (role & Sense.Person) === 0) return null;
    if (has(tokens, at, F.AllCaps) || (endsInS(reach, at) && (sense & Sense.Given) === 0 && role === 0))
      return null;
  } else {
    const before = senseAt(tokens, at - 1, language);
    if (!isPersonal(before) && !(has(tokens, at - 1, F.Title) && has(tokens, at - 1, F.Capital))) return null;
    if (has(tokens, at, F.AllCaps)) return null;
  }
  return { from: at, to, full: false, sure: false };
}

const closed =
  F.Determiner |
  F.Role |
  F.Title |
  F.Adjective |
  F.Preposition |
  F.SubjectPronoun |
  F.ObjectPronoun |
  F.TimeWord |
  F.CueNoun;
const bodies = Sense.Organization | Sense.Government | Sense.Media;
const others = Sense.Persons | Sense.NoPerson | Sense.Document | Sense.Paper | bodies;

/** "Republicans", "Conservatives". */
function endsInS({ tokens }: Reach, i: number): boolean {
  return tokens.text.charCodeAt((tokens.end[i] ?? 1) - 1) === 0x73;
}
