import { F } from '../features.ts';
import { Sense } from '../speaker-senses.ts';
import { has } from '../token-tests.ts';
import { genderAt, genderOf } from './gender-of.ts';
import type { NameMention } from './index-names.ts';
import type { Person } from './person.ts';
import type { Reach } from './reach.ts';
import { isNamePart, senseAt, smallWord } from './word-senses.ts';

/**
 * Which of several people a surname means: by its title ("Mrs. Clinton", "Senator Lee"), else whoever alone was named so
 * far, else whoever was called by the surname alone before the other came in. Null where that leaves more than one.
 */
export function choosePerson(reach: Reach, people: readonly Person[], mention: NameMention): Person | null {
  const { tokens, language } = reach;
  if (people.length > most) return null;
  let left = people.filter((person) =>
    person.mentions.some(({ from, full }) => full && from <= mention.from),
  );
  if (left.length === 0) left = [...people];
  if (left.length === 1) return left[0] ?? null;
  const title = mention.from - 1;
  const gender = genderAt(tokens, title, language);
  if (gender !== 0) left = left.filter((person) => (genderOf(reach, person) || gender) === gender);
  if (left.length > 1 && has(tokens, title, F.Title)) {
    const titled = left.filter((person) => hasTitle(reach, person, smallWord(tokens, title)));
    if (titled.length > 0) left = titled;
  }
  if (left.length === 1) return left[0] ?? null;
  return calledAlone(reach, left, mention);
}

function hasTitle({ tokens, roles }: Reach, person: Person, title: string): boolean {
  return roles.of(person).some(({ from, to }) => {
    for (let i = from; i < to; i++) if (smallWord(tokens, i) === title) return true;
    return false;
  });
}

/** Tokens behind the first introduction that are looked at. */
const farthest = 2000;

/** "│Lee│ said. His sister Ann Lee left. │Lee│ said": the one whom the surname alone meant before the second came in. */
function calledAlone(
  { tokens, language }: Reach,
  people: readonly Person[],
  mention: NameMention,
): Person | null {
  const intro = (person: Person) => person.mentions.find(({ full }) => full)?.to ?? 0;
  const [first, second] = [...people].sort((a, b) => intro(a) - intro(b));
  if (first === undefined || second === undefined) return null;
  const surname = smallWord(tokens, mention.to - 1);
  for (let i = intro(first); i < Math.min(intro(second) - 1, intro(first) + farthest); i++) {
    if (!isNamePart(tokens, i) || smallWord(tokens, i) !== surname) continue;
    const given = isNamePart(tokens, i - 1) && !has(tokens, i - 1, F.Title);
    if (!given && (senseAt(tokens, i + 1, language) & Sense.Suffix) === 0) return first;
  }
  return null;
}

/** People of one surname who are told apart. */
const most = 20;
