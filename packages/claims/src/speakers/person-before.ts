import { F, VERB } from '../features.ts';
import { Sense } from '../speaker-senses.ts';
import { has } from '../token-tests.ts';
import type { Speaker } from '../types.ts';
import { genderOf } from './gender-of.ts';
import type { NameMention } from './index-names.ts';
import type { Person } from './person.ts';
import { personSpeaker } from './person-speaker.ts';
import type { Earlier, Reach } from './reach.ts';
import { isNamePart, smallWord } from './word-senses.ts';

/** Somebody named in a sentence, and where. */
interface Named {
  readonly person: Person;
  readonly mention: NameMention;
  /** Behind a verb or a preposition, or a genitive. */
  readonly aside: boolean;
}

/**
 * Whom "he" or "she" at token `at` points back to: of the nearest sentence that has somebody of that gender, who spoke in
 * it, else who alone is named in it, else its subject. Null where the words leave several.
 */
export function personBefore(reach: Reach, gender: number, at: number, sentence: number): Speaker | null {
  const { sentences } = reach;
  const spoken = lastSpoken(reach, gender, at);
  for (let s = sentence; s >= Math.max(0, sentence - nearest); s--) {
    const { from = 0, to = 0 } = sentences[s] ?? {};
    if (spoken !== null && spoken.sentence === s) return spoken.speaker;
    const named = namedIn(reach, from, s === sentence ? at : to, gender);
    const people = new Set(named.map(({ person }) => person));
    if (people.size === 0) continue;
    const subjects = new Set(named.flatMap(({ person, aside }) => (aside ? [] : [person])));
    const [only] = people.size === 1 ? people : subjects;
    const clear = people.size === 1 || subjects.size === 1;
    const rival = spoken !== null && sentence - spoken.sentence <= 2;
    const one = named.find(({ person }) => person === only);
    if (!clear || one === undefined)
      return rival && people.size > 1 && named.some(({ person }) => person.name === spoken.speaker.name)
        ? spoken.speaker
        : null;
    if (one.aside && rival && spoken.speaker.name !== one.person.name)
      return s === sentence ? spoken.speaker : null;
    return personSpeaker(reach, one.person, one.mention, one.mention);
  }
  return spoken?.speaker ?? null;
}

/** Sentences before the pronoun in which names are looked for. */
const nearest = 3;
/** Earlier speakers looked at. */
const backwards = 40;

function lastSpoken(reach: Reach, gender: number, at: number): Earlier | null {
  const { earlier } = reach;
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - backwards); i--) {
    const one = earlier[i];
    if (one === undefined || one.at >= at) continue;
    if (one.speaker.kind !== 'person' && one.speaker.kind !== 'anonymous') continue;
    const known = genderOfSpeaker(reach, one.speaker);
    if (known === 0 || gender === 0 || known === gender) return one;
  }
  return null;
}

function genderOfSpeaker(reach: Reach, { kind, name }: Speaker): number {
  const person = reach.cast.named(name) ?? (kind === 'person' ? reach.cast.ofSurname(name)[0] : undefined);
  if (person) return genderOf(reach, person);
  for (const word of name.toLowerCase().split(' ')) {
    const sense = reach.language.speakerSenses.of(word);
    const gender = sense & (Sense.She | Sense.He);
    if (gender === Sense.She || gender === Sense.He) return gender;
  }
  return 0;
}

/** The people of that gender named between two tokens, quotations left out. */
function namedIn(reach: Reach, from: number, to: number, gender: number): Named[] {
  const { tokens, quotations, cast, spoken } = reach;
  const found: Named[] = [];
  for (let i = from; i < to; i++) {
    if (!has(tokens, i, F.Capital) || quotations.of[i] !== -1 || !isNamePart(tokens, i)) continue;
    let end = i + 1;
    while (end < to && isNamePart(tokens, end)) end++;
    const people = cast.ofSurname(smallWord(tokens, end - 1));
    const [person] = people;
    if (people.length === 1 && person !== undefined) {
      const known = genderOf(reach, person);
      const fits = known === 0 || gender === 0 || known === gender;
      const real = person.sure || spoken.has(person.name);
      if (fits && real)
        found.push({
          person,
          mention: { from: end - 1, to: end, full: false, sure: false },
          aside: isAside(reach, i, end, from),
        });
    }
    i = end - 1;
  }
  return found;
}

function isAside({ tokens }: Reach, from: number, to: number, first: number): boolean {
  if (has(tokens, to, F.Genitive)) return true;
  let i = from - 1;
  while (i > first && has(tokens, i, F.Title | F.Determiner | F.Adjective | F.Role)) i--;
  return i >= first && has(tokens, i, F.Preposition | VERB) && !has(tokens, i, F.Capital);
}
