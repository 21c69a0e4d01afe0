import type { Mention } from '../layers.ts';
import type { Speaker } from '../types.ts';
import type { Earlier } from './reach.ts';
import { withSpelling } from './to-speaker.ts';

/** The people introduced with a role so far, by each word of the role. */
export class RoleHolders {
  readonly #earlier: readonly Earlier[];
  /** How many of `earlier` are entered. */
  #entered = 0;
  /** Null where several people have a role of that word. */
  readonly #byWord = new Map<string, Speaker | null>();

  constructor(earlier: readonly Earlier[]) {
    this.#earlier = earlier;
  }

  /** "President Zelenskyy’s spokesperson": the person introduced with that role, if there is just one. */
  find(mention: Mention): Speaker | null {
    if (mention.kind !== 'anonymous' || !/[’']s\b/.test(mention.name)) return null;
    for (; this.#entered < this.#earlier.length; this.#entered++)
      this.#enter(this.#earlier[this.#entered]?.speaker);
    const role = mention.name.slice(mention.name.lastIndexOf(' ') + 1).toLowerCase();
    const only = this.#byWord.get(role);
    return only ? withSpelling(only, mention.name) : null;
  }

  #enter(speaker: Speaker | undefined): void {
    if (speaker?.kind !== 'person' || speaker.role === undefined) return;
    for (const word of speaker.role.toLowerCase().split(' ')) {
      const known = this.#byWord.get(word);
      this.#byWord.set(word, known === undefined || known?.id === speaker.id ? speaker : null);
    }
  }
}
