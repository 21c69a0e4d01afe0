import { Trait } from '../features.ts';
import type { ListedName } from '../language.ts';
import type { Tokens } from '../layers.ts';
import { isWord } from '../token-tests.ts';

/** A name found in a text. */
export interface FoundName {
  /** Behind its last token. */
  readonly to: number;
  readonly name: ListedName;
}

/** Listed names of one or more words, found by the index of their first word among the terms. */
export class NameTable {
  /** By term: the place of the names that begin with it in `#rests`, one higher; 0 where none does. */
  readonly #numbers: Uint16Array;
  /** For each first word, what may follow it; the longest first. */
  readonly #rests: readonly (readonly { words: readonly string[]; name: ListedName }[])[];
  readonly #byWords: ReadonlyMap<string, ListedName>;

  /** Names by their words in small letters, with straight apostrophes and one space between them. */
  constructor(names: ReadonlyMap<string, ListedName>, learn: (word: string) => number) {
    const rests = new Map<number, { words: string[]; name: ListedName }[]>();
    for (const [key, name] of names) {
      const [first = key, ...words] = key.replace(/'s\b/g, " 's").split(' ');
      const term = learn(first);
      const list = rests.get(term) ?? [];
      list.push({ words, name });
      rests.set(term, list);
    }
    for (const list of rests.values()) list.sort((a, b) => b.words.length - a.words.length);
    this.#numbers = new Uint16Array(Math.max(-1, ...rests.keys()) + 1);
    for (const [i, term] of [...rests.keys()].entries()) this.#numbers[term] = i + 1;
    this.#rests = [...rests.values()];
    this.#byWords = names;
  }

  /** The longest listed name that begins at token `i` and ends at or before `high`. */
  find(tokens: Tokens, i: number, high: number): FoundName | null {
    if (((tokens.traits[i] ?? 0) & Trait.OpensInstitution) === 0) return null;
    const number = this.#numbers[tokens.term[i] ?? 0] ?? 0;
    const { text, start, end } = tokens;
    for (const { words, name } of this.#rests[number - 1] ?? []) {
      const to = i + 1 + words.length;
      if (to > high || !follows(tokens, i, words)) continue;
      if (name.exact !== null && text.slice(start[i], end[to - 1]) !== name.exact) continue;
      return { to, name };
    }
    return null;
  }

  /** Whether a name begins with a term. */
  opens(term: number): boolean {
    return (this.#numbers[term] ?? 0) !== 0;
  }

  /** Every name, in small letters, and what it stands for. */
  entries(): Iterable<[string, ListedName]> {
    return this.#byWords.entries();
  }

  /** The name that these words are, all of them. */
  get(words: string): ListedName | null {
    return this.#byWords.get(words) ?? null;
  }
}

/** Whether these words stand behind token `i`, nothing but a space before each. */
function follows(tokens: Tokens, i: number, words: readonly string[]): boolean {
  for (let n = 0; n < words.length; n++) {
    const at = i + 1 + n;
    if ((tokens.start[at] ?? 0) - (tokens.end[at - 1] ?? 0) > 1) return false;
    if (!isWord(tokens, at, words[n] ?? '') && !isGenitive(tokens, at, words[n] ?? '')) return false;
  }
  return true;
}

function isGenitive({ text, start, end }: Tokens, i: number, word: string): boolean {
  return word === "'s" && text.slice(start[i], end[i]) === '’s';
}
