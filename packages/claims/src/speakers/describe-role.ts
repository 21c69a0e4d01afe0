import { F, Kind } from '../features.ts';
import type { ListedName } from '../language.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has, is } from '../token-tests.ts';
import { findSide, type NameInside, namesInside } from './find-side.ts';
import type { Names } from './reach.ts';
import type { Role } from './role.ts';
import { isNamePart, nounSenseAt, senseAt, smallWord, textOf, withoutArticle } from './word-senses.ts';

/** Reads a role: its text, whom it is for, and the country. Null for a courtesy ("Mr.") alone. */
export function describeRole(names: Names, range: TokenRange, head: number | null): Role | null {
  const { tokens, language } = names;
  let bare = withoutArticle(tokens, range, language, Sense.Article | Sense.Possessive);
  while (bare.to - bare.from > 0 && isCourtesy(names, bare.to - 1))
    bare = { from: bare.from, to: bare.to - 1 };
  while (bare.to - bare.from > 0 && isCourtesy(names, bare.from)) bare = { from: bare.from + 1, to: bare.to };
  if (bare.to === bare.from) return null;
  const at = head === null || head >= bare.to ? bare.to - 1 : head;
  const inside = namesInside(tokens, bare, language);
  // Written out, as in every record made often: a spread copies field by field and gives each record a shape of its own.
  return {
    from: bare.from,
    to: bare.to,
    head: at,
    text: head === null ? null : textOf(tokens, bare),
    former: isFormer(names, bare, at),
    affiliation: affiliationBehind(names, bare, at) ?? affiliationBefore(names, bare.from, at, inside),
    side: inside.length === 0 ? null : findSide(names, bare, at, inside),
  };
}

function isCourtesy({ tokens, language }: Names, i: number): boolean {
  return (senseAt(tokens, i, language) & (Sense.Courtesy | Sense.Person)) === Sense.Courtesy;
}

function isFormer({ tokens, language }: Names, { from }: TokenRange, head: number): boolean {
  for (let i = from; i < head; i++) if ((senseAt(tokens, i, language) & Sense.Former) !== 0) return true;
  return false;
}

/** "head of │the port authority│", "a professor of law at │Vanderbilt University│": a body or a name behind the head. */
function affiliationBehind(names: Names, { to }: TokenRange, head: number): string | null {
  const { tokens, language } = names;
  for (let i = head; i < to; i++) {
    if (i === head && (senseAt(tokens, i, language) & Sense.Heads) === 0) continue;
    if (is(tokens, i, Kind.Comma) || has(tokens, i, F.Wh)) return null;
    if ((senseAt(tokens, i, language) & (Sense.Link | Sense.Heads)) === 0 || has(tokens, i, F.Capital))
      continue;
    const phrase = withoutArticle(
      tokens,
      { from: i + 1, to: endOfBody(names, i + 1, to) },
      language,
      Sense.Article,
    );
    if (phrase.to <= phrase.from) continue;
    const last = phrase.to - 1;
    const title = has(tokens, phrase.from, F.Title) && isTitleWord(names, phrase.from, to);
    const body = (nounSenseAt(tokens, last, phrase.from, language) & bodies) !== 0;
    if (!title && (body || isNamePart(tokens, phrase.from))) return textOf(tokens, phrase);
  }
  return null;
}

/** "Secretary of │State│": part of a title, no body. */
function isTitleWord({ tokens, language }: Names, i: number, to: number): boolean {
  return language.ranks.has(smallWord(tokens, i)) && !(i + 1 < to && has(tokens, i + 1, F.Capital));
}

/** The end of the noun phrase from token `i` on; "of" and "for" go on where a name with a capital stands behind. */
function endOfBody({ tokens, language }: Names, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    if (!is(tokens, i, Kind.Word) && !is(tokens, i, Kind.Symbol) && !has(tokens, i, F.Genitive)) break;
    if (i > from && has(tokens, i, F.Wh | F.That | F.VerbPast) && !has(tokens, i, F.Capital)) break;
    if (i > from && has(tokens, i, F.Preposition) && !has(tokens, i, F.Capital)) {
      const joins = (senseAt(tokens, i, language) & Sense.Link) !== 0 && has(tokens, i - 1, F.Capital);
      if (!joins || !has(tokens, i + 1, F.Capital | F.Determiner)) break;
    }
  }
  return i;
}

/** "│Kremlin│ spokesman", "│rail union│ leader": a name or a body before the head; an adjective of a country is none. */
function affiliationBefore(
  names: Names,
  from: number,
  head: number,
  listed: readonly NameInside[],
): string | null {
  const { tokens, language } = names;
  let start = -1;
  let to = from;
  for (let i = from; i < head; i++) {
    const inside = listed.find((one) => one.from === i && one.to <= head);
    const named =
      inside === undefined ? isOwnName(names, i) : !isCountry(names, inside.name, textOf(tokens, inside));
    const rank = language.ranks.has(smallWord(tokens, i));
    const joined = to === i && to > from && !has(tokens, i, F.Capital);
    const body = (nounSenseAt(tokens, i, from, language) & bodies) !== 0 && (joined || !rank);
    if (named && to <= from) start = i;
    if (named || body) to = inside?.to ?? i + 1;
    i = Math.max(i, (inside?.to ?? 0) - 1);
  }
  if (to <= from) return null;
  if (start === -1 || start > from) start = startOfAffiliation(names, from, start === -1 ? to - 1 : start);
  return textOf(tokens, { from: start, to }).replace(/[’']s?$/, '');
}

/** A word with a capital that is neither a title nor an adjective. */
function isOwnName({ tokens, language }: Names, i: number): boolean {
  if (!isNamePart(tokens, i) || language.ranks.has(smallWord(tokens, i))) return false;
  if ((senseAt(tokens, i, language) & Sense.Persons) !== 0) return false;
  return !has(tokens, i, F.Adjective | F.Title | F.SubjectPronoun | F.Determiner);
}

/** What stands before the body belongs to it: "│rail│ union", "│Russian│ Foreign Ministry"; no "senior", no "a". */
function startOfAffiliation({ tokens, language }: Names, from: number, body: number): number {
  let start = body;
  while (start > from) {
    const i = start - 1;
    if (has(tokens, i, F.Genitive | F.Determiner | F.PossessivePronoun) || !is(tokens, i, Kind.Word)) break;
    if ((senseAt(tokens, i, language) & Sense.Former) !== 0) break;
    if (!has(tokens, i, F.Capital) && has(tokens, i, F.Adjective)) break;
    if (!has(tokens, i, F.Capital) && has(tokens, body, F.Capital)) break;
    if (!has(tokens, i, F.Capital) && language.adjectiveEndings.test(smallWord(tokens, i))) break;
    start = i;
  }
  return start;
}

/** A country is told by the side, its capital is not. */
function isCountry({ language }: Names, { adjective, row, side }: ListedName, printed: string): boolean {
  const country = language.countries.get(side ?? '');
  return adjective || (row !== null && row === country && row.names.split('/').includes(printed));
}

const bodies = Sense.Government | Sense.Organization | Sense.Media;
