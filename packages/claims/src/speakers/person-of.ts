import { F } from '../features.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has } from '../token-tests.ts';
import { endOfRun, isPersonal, type NameMention, personIn } from './index-names.ts';
import type { Person } from './person.ts';
import type { Names } from './reach.ts';
import { isNamePart, nounSenseAt, senseAt, smallWord, textOf } from './word-senses.ts';

/** A person whom a phrase names: somebody of the cast, or several whom a surname fits. */
export interface Found {
  readonly mention: NameMention;
  readonly people: readonly Person[];
}

/** The person a phrase names as its head: not one inside a genitive or behind a preposition. */
export function personOf(names: Names, { from, to }: TokenRange): Found | null {
  const { tokens } = names;
  const end = endOfHead(names, from, to);
  // "Secretary of State Antony Blinken": the name may stand behind the of-phrase of a title.
  for (const stop of end === to ? [to] : [end, to]) {
    if (stop < to && has(tokens, stop, F.Genitive)) continue;
    const start = startOfRun(names, from, stop);
    if (start === null) continue;
    const found = nameIn(names, from, start, stop);
    if (stop === to && end !== to && !isOfTitle(names, from, found?.mention.from ?? start)) continue;
    if (found !== null) return found;
  }
  return null;
}

/** The first preposition or relative behind the first word, small words of a name excepted. */
function endOfHead({ tokens, language }: Names, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (!has(tokens, i, F.Preposition | F.Wh | F.That) || has(tokens, i, F.Capital)) continue;
    if (
      (senseAt(tokens, i, language) & Sense.Particle) !== 0 &&
      isNamePart(tokens, i - 1) &&
      isNamePart(tokens, i + 1)
    )
      continue;
    return i;
  }
  return to;
}

/** Where the run of names that ends at `stop` begins. */
function startOfRun({ tokens, language }: Names, from: number, stop: number): number | null {
  for (let i = from; i < stop; i++) {
    if (!isNamePart(tokens, i)) continue;
    const end = endOfRun(tokens, i, language);
    if (end >= stop) return i;
    i = end - 1;
  }
  return null;
}

function nameIn(names: Names, from: number, start: number, stop: number): Found | null {
  const { tokens, cast, language } = names;
  const run = personIn(tokens, start, stop, language);
  if (run?.full) {
    const person = cast.named(textOf(tokens, run));
    if (person !== null) return { mention: run, people: [person] };
  }
  const last = stop - 1;
  const mention: NameMention = { from: last, to: stop, full: false, sure: false };
  const lone = start === from && stop - start === 1;
  const behindTitle =
    last > from &&
    has(tokens, last - 1, F.Title | F.Role) &&
    (has(tokens, last - 1, F.Capital) || isPersonal(senseAt(tokens, last - 1, language)));
  const behindGenitive = last > from && has(tokens, last - 1, F.Genitive);
  if (!lone && !behindTitle && !behindGenitive && run === null) return null;
  if (!isSurnameWord(names, last)) return null;
  const people = cast.ofSurname(smallWord(tokens, last));
  return people.length > 0 ? { mention, people } : null;
}

/** A listed word is no surname, unless the article has somebody of that name. */
function isSurnameWord({ tokens, language }: Names, i: number): boolean {
  if (has(tokens, i, F.Determiner | F.SubjectPronoun | F.ObjectPronoun)) return false;
  return (nounSenseAt(tokens, i, i, language) & Sense.Persons) === 0;
}

/** "Secretary of State Antony Blinken": a title, "of", more of the title, and the name; not "documents leaked by Ann Lee". */
function isOfTitle({ tokens, language }: Names, from: number, name: number): boolean {
  for (let i = from; i + 2 < name; i++) {
    const of = Sense.Link | Sense.By;
    if ((senseAt(tokens, i + 1, language) & of) !== of || !isPersonal(senseAt(tokens, i, language))) continue;
    if (language.ranks.has(smallWord(tokens, i + 2)) && has(tokens, i + 2, F.Capital)) return true;
  }
  return false;
}
