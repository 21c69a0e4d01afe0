import type { TokenRange } from '../span.ts';
import type { Speaker } from '../types.ts';
import type { NameMention } from './index-names.ts';
import type { Person } from './person.ts';
import type { Reach } from './reach.ts';
import type { Role } from './role.ts';
import { roleBefore } from './role-before.ts';
import { roleBehind } from './role-behind.ts';
import { speakerId } from './speaker-id.ts';

/** The record of a person, with what the article prints of role, body and country anywhere; else of this mention in `range`. */
export function personSpeaker(
  reach: Reach,
  person: Person,
  mention: NameMention,
  range: TokenRange,
): Speaker {
  const known = reach.records.get(person);
  if (known !== undefined) return known;
  const roles = reach.roles.of(person);
  const told = roles.some(({ text }) => text !== null);
  const speaker: Speaker = {
    id: speakerId(person.name),
    name: person.name,
    kind: 'person',
    ...fromRoles(told ? roles : [...roles, ...rolesInside(reach, mention, range)]),
    spellings: [...new Set([person.name, ...person.spellings])],
    anonymity: 'named',
  };
  reach.records.set(person, speaker);
  return speaker;
}

/** Somebody of whom a single name is printed: "Maria, a teacher". */
export function loneSpeaker(reach: Reach, name: string, mention: NameMention, range: TokenRange): Speaker {
  return {
    id: speakerId(name),
    name,
    kind: 'person',
    ...fromRoles(rolesInside(reach, mention, range)),
    spellings: [name],
    anonymity: 'named',
  };
}

function rolesInside(reach: Reach, mention: NameMention, { from, to }: TokenRange): Role[] {
  return [roleBefore(reach, mention, from), roleBehind(reach, mention, Math.max(to, mention.to))].filter(
    (role) => role !== null,
  );
}

/** The first role that is printed, and the first body and country of all. */
function fromRoles(roles: readonly Role[]): Pick<Speaker, 'role' | 'affiliation' | 'side'> {
  const role = roles.find(({ text }) => text !== null)?.text;
  const affiliation = roles.find((one) => one.affiliation !== null)?.affiliation;
  const side = roles.find((one) => one.side !== null)?.side;
  return {
    ...(role ? { role } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(side ? { side } : {}),
  };
}
