import { contentWords } from '../../content-words.ts';
import { groupBy } from '../../group-by.ts';
import type { Speaker } from '../../types.ts';
import { isGivenName } from './given-names.ts';
import { nameKey } from './name-key.ts';
import { type PersonName, readPersonName } from './person-name.ts';

/** People of single articles that are one person. */
export interface Person {
  readonly name: PersonName;
  readonly members: Speaker[];
  readonly sides: Set<string>;
  /** Words of the roles; what lone names are compared by. */
  readonly roles: Set<string>;
}

/**
 * Puts together the people whom different articles call by different names. Full names are one where the surname sounds
 * alike and the given names are forms of one ("Vladimir Zelensky", "Volodymyr Zelenskyy"), unless they speak for
 * different sides. An initial or a surname alone joins the only person it fits. A given name alone joins nobody: two
 * people called Maria stay two.
 */
export function samePeople(speakers: readonly Speaker[]): Person[] {
  const printed = new Map<string, Person>();
  const lone: Speaker[] = [];
  for (const speaker of speakers) {
    const name = readPersonName(speaker.name);
    if (name.given === null) lone.push(speaker);
    else add(printed, nameKey(speaker.name), name, speaker);
  }
  const people = joinForms([...printed.values()]);
  return joinLone(joinInitials(people), lone);
}

function add(people: Map<string, Person>, key: string, name: PersonName, speaker: Speaker): void {
  const person = people.get(key) ?? newPerson(name);
  people.set(key, person);
  take(person, speaker);
}

function newPerson(name: PersonName): Person {
  return { name, members: [], sides: new Set(), roles: new Set() };
}

function take(person: Person, speaker: Speaker): void {
  person.members.push(speaker);
  if (speaker.side !== undefined) person.sides.add(speaker.side);
  for (const word of contentWords(speaker.role ?? '')) person.roles.add(word);
}

function absorb(person: Person, other: Person): void {
  for (const member of other.members) take(person, member);
}

/** Whether nothing that is known keeps two people apart. */
function agree(a: Person, b: Person): boolean {
  const middles = a.name.middle === null || b.name.middle === null || a.name.middle === b.name.middle;
  const sides = a.sides.size === 0 || b.sides.size === 0 || [...a.sides].some((side) => b.sides.has(side));
  return middles && sides;
}

/** "Joe Biden" and "Joseph R. Biden": one surname, forms of one given name. */
function joinForms(people: readonly Person[]): Person[] {
  const byName = new Map<string, Person[]>();
  // Those of whom more is known come first, so that the order of the articles decides nothing.
  for (const person of people.toSorted((a, b) => known(b) - known(a))) {
    const key = `${person.name.given} ${person.name.surname}`;
    const group = byName.get(key) ?? [];
    const fitting = group.filter((other) => agree(other, person));
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) absorb(only, person);
    else group.push(person);
    byName.set(key, group);
  }
  return [...byName.values()].flat();
}

function known({ sides, name }: Person): number {
  return sides.size + (name.middle === null ? 0 : 1);
}

/** "D. Peskov" is Dmitry Peskov where no other Peskov's name begins with a D. */
function joinInitials(people: readonly Person[]): Person[] {
  const full = people.filter(({ name }) => !name.initial);
  const byLetter = groupBy(full, ({ name }) => `${name.given?.charAt(0)} ${name.surname}`);
  const left = people.filter((person) => {
    if (!person.name.initial) return false;
    const fitting = byLetter.get(`${person.name.given} ${person.name.surname}`) ?? [];
    const [only] = fitting;
    if (fitting.length !== 1 || only === undefined || !agree(only, person)) return true;
    absorb(only, person);
    return false;
  });
  return [...full, ...left];
}

/** "Peskov" is the only Peskov; else lone names are one where they are no given names and share a word of a role. */
function joinLone(people: readonly Person[], lone: readonly Speaker[]): Person[] {
  const bySurname = groupBy(people, ({ name }) => name.surname);
  const byRole = new Map<string, Person>();
  const left: Person[] = [];
  for (const speaker of lone) {
    const person = newPerson(readPersonName(speaker.name));
    take(person, speaker);
    const { surname } = person.name;
    const fitting = bySurname.get(surname) ?? [];
    const roles = [...person.roles].map((word) => `${surname} ${word}`);
    const same = fitting.length === 1 ? fitting[0] : roles.map((key) => byRole.get(key)).find((one) => one);
    if (isGivenName(speaker.name)) left.push(person);
    else if (same !== undefined && agree(same, person)) absorb(same, person);
    else {
      left.push(person);
      for (const key of roles) byRole.set(key, person);
    }
  }
  return [...people, ...left];
}
