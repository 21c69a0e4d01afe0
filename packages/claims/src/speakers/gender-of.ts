import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import { Sense } from '../speaker-senses.ts';
import type { Person } from './person.ts';
import type { Reach } from './reach.ts';
import { senseAt } from './word-senses.ts';

/** `Sense.She`, `Sense.He`, or 0 where nothing tells. */
export function genderOf(reach: Reach, person: Person): number {
  let gender = reach.genders.get(person);
  if (gender === undefined) {
    gender = readGender(reach, person);
    reach.genders.set(person, gender);
  }
  return gender;
}

function readGender({ tokens, language, roles }: Reach, person: Person): number {
  for (const { from } of person.mentions.slice(0, mostMentions)) {
    const title = genderAt(tokens, from - 1, language);
    if (title !== 0) return title;
  }
  for (const { head } of roles.of(person)) {
    const role = genderAt(tokens, head, language);
    if (role !== 0) return role;
  }
  const [given = ''] = person.words;
  return person.words.length > 1 ? only(language.speakerSenses.of(given)) : 0;
}

/** Mentions looked at. */
const mostMentions = 12;

/** The gender that a word tells: "spokeswoman", "Mr." */
export function genderAt(tokens: Tokens, i: number, language: Language): number {
  return i < 0 ? 0 : only(senseAt(tokens, i, language));
}

function only(sense: number): number {
  const gender = sense & (Sense.She | Sense.He);
  return gender === (Sense.She | Sense.He) ? 0 : gender;
}
