import type { TokenRange } from '../span.ts';
import type { Speaker } from '../types.ts';
import type { NameMention } from './index-names.ts';
import type { Person } from './person.ts';
import type { Reach } from './reach.ts';
import type { Role } from './role.ts';
import { rolesBeside } from './roles-beside.ts';
import { speakerRecord } from './speaker-record.ts';

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
  const printed = told ? roles : [...roles, ...rolesInside(reach, mention, range)];
  const speaker = speakerOf(person.name, printed, spellingsOf(person));
  reach.records.set(person, speaker);
  return speaker;
}

/** Somebody of whom a single name is printed: "Maria, a teacher". */
export function loneSpeaker(reach: Reach, name: string, mention: NameMention, range: TokenRange): Speaker {
  return speakerOf(name, rolesInside(reach, mention, range), [name]);
}

/** The fullest name first. */
function spellingsOf({ name, spellings }: Person): readonly string[] {
  return spellings.length === 1 && spellings[0] === name ? [name] : [...new Set([name, ...spellings])];
}

function rolesInside(reach: Reach, mention: NameMention, { from, to }: TokenRange): Role[] {
  return rolesBeside(reach, mention, from, Math.max(to, mention.to));
}

/** With the first role that is printed, and the first body and country of all. */
function speakerOf(name: string, roles: readonly Role[], spellings: readonly string[]): Speaker {
  let role: string | null = null;
  let affiliation: string | null = null;
  let side: string | null = null;
  for (const one of roles) {
    role ??= one.text;
    affiliation ??= one.affiliation;
    side ??= one.side;
  }
  return speakerRecord({ name, kind: 'person', role, affiliation, side, spellings, anonymity: 'named' });
}
