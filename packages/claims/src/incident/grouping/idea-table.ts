import type { ReadClaim } from './read-article.ts';
import type { Matter } from './read-matter.ts';

/** A distinct matter of an incident. Claims about exactly the same share one. */
export interface Idea {
  /** Its features by number, and how much each says by its kind. */
  readonly features: readonly number[];
  readonly kinds: readonly number[];
}

/**
 * Numbers for features and for the distinct matters made of them. It only ever grows, so that the pictures of an incident
 * before and after an article can share it; no result depends on the numbers.
 */
export class IdeaTable {
  readonly names: string[] = [];
  readonly ideas: Idea[] = [];
  readonly #features = new Map<string, number>();
  readonly #ideas = new Map<string, number>();
  readonly #articles = new WeakMap<readonly ReadClaim[], Int32Array>();

  /** The number of a feature, -1 for one that no claim has had. */
  featureOf(name: string): number {
    return this.#features.get(name) ?? -1;
  }

  /** For each claim of some articles the number of what it is about. */
  ideasOf(articles: readonly (readonly ReadClaim[])[]): Int32Array {
    const ideas = new Int32Array(articles.reduce((sum, { length }) => sum + length, 0));
    let start = 0;
    for (const article of articles) {
      const own =
        this.#articles.get(article) ?? Int32Array.from(article, ({ matter }) => this.#ideaOf(matter));
      this.#articles.set(article, own);
      ideas.set(own, start);
      start += own.length;
    }
    return ideas;
  }

  #ideaOf({ signature, features }: Matter): number {
    const known = this.#ideas.get(signature);
    if (known !== undefined) return known;
    const numbers = Array.from(features.keys(), (name) => this.#learn(name));
    this.#ideas.set(signature, this.ideas.length);
    return this.ideas.push({ features: numbers, kinds: [...features.values()] }) - 1;
  }

  /** Whether an idea is that of the claims that have none of their own. */
  isEmpty(idea: number): boolean {
    return this.ideas[idea]?.features.length === 0;
  }

  #learn(name: string): number {
    const known = this.#features.get(name);
    if (known !== undefined) return known;
    this.#features.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}
