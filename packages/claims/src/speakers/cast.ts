import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import type { NameMention } from './index-names.ts';
import { isSameGiven, isSameSurname, plainName, surnameClass } from './name-key.ts';
import type { Person } from './person.ts';
import { surnameOf } from './surname-of.ts';
import { textOf } from './word-senses.ts';

interface Growing extends Person {
  name: string;
  words: readonly string[];
  readonly spellings: string[];
  readonly mentions: NameMention[];
  sure: boolean;
}

/** Everybody whom an article names, each once however spelt. */
export class Cast {
  readonly people: readonly Person[];
  readonly #language: Language;
  readonly #byName = new Map<string, Growing>();
  /** By surname in small letters without accents. */
  readonly #bySurname = new Map<string, Growing[]>();
  /** By what all spellings of a surname have in common. */
  readonly #byClass = new Map<number, Growing[]>();
  /** By the words between given name and surname: "Lula" in "Luiz Inácio Lula da Silva". */
  readonly #byInner = new Map<string, Growing[]>();
  /** Words as printed, and whom they can mean. */
  readonly #asked = new Map<string, readonly Person[]>();

  constructor(tokens: Tokens, mentions: readonly NameMention[], language: Language) {
    this.#language = language;
    const people: Growing[] = [];
    for (const mention of mentions) if (mention.full) this.#enter(people, textOf(tokens, mention), mention);
    for (const mention of mentions)
      if (!mention.full) this.#enterTitled(people, textOf(tokens, mention), mention);
    for (const { mentions: own } of people) own.sort((a, b) => a.from - b.from);
    for (const person of people)
      for (const word of person.words.slice(1, -1))
        if (word.length > 3) push(this.#byInner, plainName(word), person);
    this.people = people;
  }

  /** The person of a full name. */
  named(name: string): Person | null {
    return this.#byName.get(name) ?? null;
  }

  /** The people of a surname, however spelt. */
  ofSurname(word: string): readonly Person[] {
    const known = this.#asked.get(word);
    if (known !== undefined) return known;
    const key = plainName(word);
    let found = this.#bySurname.get(key);
    found ??= this.#byClass.get(surnameClass(key))?.filter((one) => this.#isCalled(one, key));
    if (found === undefined || found.length === 0) found = this.#byInner.get(key) ?? [];
    this.#asked.set(word, found);
    return found;
  }

  #isCalled({ words }: Person, surname: string): boolean {
    return isSameSurname(surnameOf(words, this.#language), surname, this.#language);
  }

  #enter(people: Growing[], name: string, mention: NameMention): void {
    let person = this.#byName.get(name);
    if (person === undefined) {
      person = this.#known(people, name);
      person.spellings.push(name);
      this.#byName.set(name, person);
    }
    person.mentions.push(mention);
    person.sure ||= mention.sure;
  }

  /** The person whose name this is another spelling of, else a new one. */
  #known(people: Growing[], name: string): Growing {
    const words = name.split(' ');
    const surname = plainName(surnameOf(words, this.#language));
    const kin = surnameClass(surname);
    const alike = this.#byClass.get(kin);
    // Most names are alike to none: nothing is compared then.
    let person =
      alike === undefined || alike.length > most
        ? undefined
        : alike.find((one) => this.#isSame(one.words, words));
    if (person === undefined) {
      person = { name, words, spellings: [], mentions: [], sure: false };
      people.push(person);
      push(this.#byClass, kin, person);
      push(this.#bySurname, surname, person);
      return person;
    }
    if (words.length > person.words.length) {
      person.name = name;
      person.words = words;
    }
    if (this.#bySurname.get(surname)?.includes(person) !== true) push(this.#bySurname, surname, person);
    return person;
  }

  /** "President Obama": whoever has that surname, else somebody of whom no more is printed. */
  #enterTitled(people: Growing[], surname: string, mention: NameMention): void {
    const key = plainName(surname);
    const known = this.#bySurname.get(key) ?? [];
    const [only] = known;
    if (only === undefined) {
      const person: Growing = {
        name: surname,
        words: [surname],
        spellings: [surname],
        mentions: [mention],
        sure: true,
      };
      people.push(person);
      push(this.#bySurname, key, person);
      push(this.#byClass, surnameClass(key), person);
    } else if (known.length === 1) {
      only.mentions.push(mention);
      only.sure = true;
    }
  }

  /** One name is the other with words left out, or spelt otherwise. */
  #isSame(a: readonly string[], b: readonly string[]): boolean {
    const [long, short] = a.length < b.length ? [b, a] : [a, b];
    if (!isSameSurname(long.at(-1) ?? '', short.at(-1) ?? '', this.#language)) return false;
    const plain = long.map(plainName);
    // "López Obrador" and "Andrés Manuel López Obrador".
    if (short.length > 1 && short.length < long.length && ends(plain, short.map(plainName))) return true;
    if (!isSameGiven(long[0] ?? '', short[0] ?? '', this.#language)) return false;
    const inner = plain.slice(1, -1);
    return short.slice(1, -1).every((word) => inner.includes(plainName(word)));
  }
}

/** People whose surnames are alike; of more, none is compared. */
const most = 50;

function ends(words: readonly string[], end: readonly string[]): boolean {
  return end.every((word, i) => words[words.length - end.length + i] === word);
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
