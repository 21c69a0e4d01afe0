import { AUXILIARY, F, Kind, VERB } from '../features.ts';
import { Sense } from '../speaker-senses.ts';
import { has, is } from '../token-tests.ts';
import { describeRole } from './describe-role.ts';
import { headOf } from './head-of.ts';
import type { NameMention } from './index-names.ts';
import { isPersonal } from './index-names.ts';
import type { Names } from './reach.ts';
import type { Role } from './role.ts';
import { isAdjacent, isNamePart, nounSenseAt, senseAt, smallWord } from './word-senses.ts';

/**
 * The role that stands before a name, right before it or set off by a comma:
 *
 *     │Kremlin spokesman│ Dmitry Peskov      │The head of the State Duma│, Vyacheslav Volodin, said
 *
 * Looks no further back than token `low`.
 */
export function roleBefore(names: Names, mention: NameMention, low: number): Role | null {
  const { tokens } = names;
  const last = mention.from - 1;
  if (last < low) return null;
  if (is(tokens, last, Kind.Comma)) return roleBeforeComma(names, mention, low);
  if (!isAdjacent(tokens, mention.from)) return null;
  const genitive = has(tokens, last, F.Genitive);
  if (!genitive && !isRoleWord(names, last)) return null;
  let from = last;
  while (from > low && isAdjacent(tokens, from) && goesBefore(names, from - 1)) from--;
  if (genitive) return describeRole(names, { from, to: mention.from }, null);
  return describeRole(names, { from, to: mention.from }, headBefore(names, from, last));
}

/** A noun for a person, or a title. */
function isRoleWord({ tokens, language }: Names, i: number): boolean {
  const sense = senseAt(tokens, i, language);
  if (isPersonal(sense)) return true;
  if (has(tokens, i, F.Capital)) return has(tokens, i, F.Title);
  return tokens.word[i] === -1 && language.speakers.personEndings.test(smallWord(tokens, i));
}

/** "Secretary of State", "president and chief executive": the first noun is what the person is. */
function headBefore({ tokens, language }: Names, from: number, last: number): number {
  for (let i = from; i < last; i++)
    if (isPersonal(senseAt(tokens, i, language)) && has(tokens, i + 1, F.Preposition)) return i;
  return last;
}

/** Whether a token can belong to the role whose rest stands behind it. */
function goesBefore(names: Names, i: number): boolean {
  const { tokens, language } = names;
  if (has(tokens, i, F.Genitive)) return true;
  if (!is(tokens, i, Kind.Word)) return false;
  const sense = senseAt(tokens, i, language);
  if ((sense & Sense.Former) !== 0) return true;
  const behindPerson = isPersonal(senseAt(tokens, i - 1, language));
  if (has(tokens, i, F.Coordinator)) return behindPerson && isPersonal(senseAt(tokens, i + 1, language));
  // "Secretary of State": part of a title.
  if (has(tokens, i, F.Preposition) && !has(tokens, i, F.Capital))
    return (sense & Sense.Link) !== 0 && (sense & Sense.By) !== 0 && behindPerson && isRank(names, i + 1);
  if (has(tokens, i, F.Capital) && !has(tokens, i, neverInTitle)) return true;
  if (has(tokens, i, closed) && !has(tokens, i, F.Adjective)) return false;
  if (has(tokens, i, F.Capital | F.Title | F.Role | F.Adjective | F.NounToo)) return true;
  return sense !== 0 || !has(tokens, i, VERB | F.Adverb);
}

/** "State", "Defence", and no "Mr." */
function isRank({ tokens, language }: Names, i: number): boolean {
  return (
    has(tokens, i, F.Capital) &&
    language.ranks.has(smallWord(tokens, i)) &&
    !isPersonal(senseAt(tokens, i, language))
  );
}

const neverInTitle =
  F.Determiner |
  AUXILIARY |
  F.Preposition |
  F.Subordinator |
  F.Coordinator |
  F.That |
  F.Wh |
  F.TimeWord |
  F.Adverb |
  F.PossessivePronoun;

/** What no role has in it. */
const closed =
  F.Determiner |
  AUXILIARY |
  F.Subordinator |
  F.That |
  F.Wh |
  F.To |
  F.SubjectPronoun |
  F.PossessivePronoun |
  F.TimeWord;

/** "│The head of the State Duma│, Vyacheslav Volodin, said": a noun phrase that opens with an article or a genitive. */
function roleBeforeComma(names: Names, mention: NameMention, low: number): Role | null {
  const { tokens, language } = names;
  const comma = mention.from - 1;
  const behind = mention.to;
  if (is(tokens, behind, Kind.Word) && !has(tokens, behind, VERB | AUXILIARY)) return null;
  let genitive = false;
  for (let from = comma - 1; from >= Math.max(low, comma - longest); from--) {
    if (has(tokens, from, F.Genitive)) {
      genitive = true;
      continue;
    }
    if (!is(tokens, from, Kind.Word) || has(tokens, from, AUXILIARY | F.That | F.Wh)) return null;
    const article = (senseAt(tokens, from, language) & (Sense.Article | Sense.Possessive)) !== 0;
    // "President Zelenskyy’s spokesperson" opens with the name.
    const opens =
      article || (genitive && isNamePart(tokens, from) && !has(tokens, from - 1, F.Capital | F.Title));
    if (!opens && from > low) continue;
    const head = headOf(names, { from, to: comma });
    const person = (nounSenseAt(tokens, head, from, language) & Sense.Person) !== 0;
    if (person) return describeRole(names, { from, to: comma }, head);
    if (!opens) return null;
  }
  return null;
}

/** Tokens of a role before a comma. */
const longest = 14;
