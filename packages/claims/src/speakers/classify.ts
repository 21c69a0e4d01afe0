import { F, Kind } from '../features.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has, is } from '../token-tests.ts';
import type { Anonymity, SpeakerKind } from '../types.ts';
import type { Reach } from './reach.ts';
import { nounSenseAt, senseAt, smallWord } from './word-senses.ts';

/** Kind and anonymity of a phrase that names nobody and no listed body: its head noun decides. */
export function classify(
  reach: Reach,
  phrase: TokenRange,
  head: number,
  sense: number,
  side: string | null,
): { kind: SpeakerKind; anonymity: Anonymity } {
  const { tokens, language } = reach;
  const of = (kind: SpeakerKind, anonymity: Anonymity) => ({ kind, anonymity });
  const office = () => side !== null || isPlaced(reach, phrase, head);
  const unnamed = (): Anonymity =>
    office() ? 'role-and-office' : (sense & Sense.Vague) !== 0 ? 'vague' : 'role-only';
  const capital = has(tokens, head, F.Capital) && !isFirstWord(reach, head);

  // "the Arnsby Post": a name, whatever the noun means in small letters.
  if (capital && (sense & Sense.Media) !== 0) return of('media', 'institution');
  if ((sense & (Sense.Document | Sense.Paper | Sense.Statement)) !== 0) {
    const bare = head === phrase.from && phrase.to - phrase.from === 1;
    return of(
      'document',
      bare && smallWord(tokens, head).endsWith('s') && (sense & Sense.Given) === 0 ? 'vague' : 'institution',
    );
  }
  const oneOf = Sense.Person | Sense.Quantity;
  if ((sense & Sense.Persons) !== 0)
    return of((senseAt(tokens, phrase.from, language) & oneOf) === oneOf ? 'anonymous' : 'group', unnamed());
  if ((sense & Sense.Person) !== 0) return of('anonymous', unnamed());
  if ((sense & Sense.Government) !== 0) return of('government', 'institution');
  if ((sense & Sense.Media) !== 0) return of('media', 'institution');
  if ((sense & Sense.Organization) !== 0) return of('organization', 'institution');
  const plural = smallWord(tokens, head).endsWith('s');
  if (isPeople(reach, head)) return of('group', 'role-only');
  if (has(tokens, head, F.Capital))
    return plural && !capital ? of('group', 'role-only') : of('organization', 'institution');
  if (language.speakers.personEndings.test(smallWord(tokens, head).replace(/s$/, '')))
    return of(plural ? 'group' : 'anonymous', unnamed());
  if ((sense & Sense.Anyone) !== 0 || (senseAt(tokens, phrase.from, language) & Sense.Anyone) !== 0)
    return of('group', 'vague');
  return of(plural ? 'group' : 'organization', 'vague');
}

/** "Ukrainians", "Londoners": a listed people. */
function isPeople({ tokens, language }: Reach, head: number): boolean {
  const found = language.names.find(tokens, head, head + 1);
  return found?.name.adjective === true && smallWord(tokens, head).endsWith('s');
}

/** A name, or a body beside the head: "police sources", "officials at the ministry". */
function isPlaced(reach: Reach, { from, to }: TokenRange, head: number): boolean {
  const { tokens, language } = reach;
  for (let i = from; i < to; i++) {
    if (i === head) continue;
    if (has(tokens, i, F.Capital) && (i > from || tokens.word[i] === -1 || !isFirstWord(reach, i)))
      return true;
    const body = (nounSenseAt(tokens, i, from, language) & bodies) !== 0;
    if (body && (i < head || (senseAt(tokens, i, language) & Sense.Local) === 0)) return true;
  }
  return false;
}

const bodies = Sense.Government | Sense.Organization | Sense.Media;

/** Whether a sentence begins with a token, so that its capital tells nothing. */
function isFirstWord({ tokens }: Reach, i: number): boolean {
  const before =
    is(tokens, i - 1, Kind.Word) || is(tokens, i - 1, Kind.Number) || is(tokens, i - 1, Kind.Comma);
  return !before || tokens.text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n');
}
