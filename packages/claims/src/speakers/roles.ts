import type { NameMention } from './index-names.ts';
import type { Person } from './person.ts';
import type { Names } from './reach.ts';
import type { Role } from './role.ts';
import { roleBefore } from './role-before.ts';
import { roleBehind } from './role-behind.ts';

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
    const roles = person.mentions.slice(0, mostMentions).flatMap((mention) => this.#at(mention));
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

  #at(mention: NameMention): Role[] {
    const low = Math.max(0, mention.from - farthest);
    const before = roleBefore(this.#names, mention, low);
    const behind = roleBehind(
      this.#names,
      mention,
      Math.min(this.#names.tokens.count, mention.to + farthest),
    );
    return [before, behind].filter((role) => role !== null);
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
