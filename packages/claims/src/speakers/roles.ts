import type { Person } from './person.ts';
import type { Names } from './reach.ts';
import type { Role } from './role.ts';
import { rolesBeside } from './roles-beside.ts';

/** Somebody with a role. */
export interface Holder {
  readonly person: Person;
  readonly role: Role;
}

/** The roles of people, read when first asked for. */
export class Roles {
  readonly #names: Names;
  readonly #of = new Map<Person, readonly Role[]>();

  #byWord: Map<string, Holder[]> | null = null;

  constructor(names: Names) {
    this.#names = names;
  }

  /** What the article prints of a person, in the order of the text. */
  of(person: Person): readonly Role[] {
    const known = this.#of.get(person);
    if (known !== undefined) return known;
    const roles: Role[] = [];
    const { mentions } = person;
    const { count } = this.#names.tokens;
    for (const mention of mentions.length > mostMentions ? mentions.slice(0, mostMentions) : mentions)
      roles.push(
        ...rolesBeside(
          this.#names,
          mention,
          Math.max(0, mention.from - farthest),
          Math.min(count, mention.to + farthest),
        ),
      );
    this.#of.set(person, roles);
    return roles;
  }

  /** Who has a role with this word, given in small letters. */
  withWord(word: string): readonly Holder[] {
    this.#byWord ??= this.#index();
    return this.#byWord.get(word) ?? [];
  }

  #index(): Map<string, Holder[]> {
    const byWord = new Map<string, Holder[]>();
    for (const person of this.#names.cast.people) {
      for (const role of this.of(person)) {
        for (const word of new Set(wordsOf(role.text ?? ''))) {
          const list = byWord.get(word);
          if (list === undefined) byWord.set(word, [{ person, role }]);
          else list.push({ person, role });
        }
      }
    }
    return byWord;
  }
}

/** A person is introduced where first named. */
const mostMentions = 3;
/** Tokens beside a name. */
const farthest = 32;

/** The words of a role in small letters, genitives left off. */
export function wordsOf(role: string): string[] {
  return role
    .toLowerCase()
    .replace(/[’']s?(?![\p{L}])/gu, '')
    .split(/[\s,]+/);
}
