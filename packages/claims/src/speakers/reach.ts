import type { Language, ListedName } from '../language.ts';
import type { Quotations, Sentence, Tokens } from '../layers.ts';
import type { Speaker } from '../types.ts';
import type { BodyMention } from './body-index.ts';
import type { Cast } from './cast.ts';
import type { NameMention } from './index-names.ts';
import type { Person } from './person.ts';
import type { Roles } from './roles.ts';

/** The names of an article, and who is who. */
export interface Names {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly mentions: readonly NameMention[];
  readonly cast: Cast;
  /** Whether a listed name that is as often something else counts in this article. */
  readonly counts: (name: ListedName) => boolean;
}

/** A speaker resolved earlier in the article, and where. */
export interface Earlier {
  readonly speaker: Speaker;
  readonly at: number;
  readonly sentence: number;
}

/** What a source may be resolved against. */
export interface Reach extends Names {
  readonly sentences: readonly Sentence[];
  readonly quotations: Quotations;
  readonly roles: Roles;
  /** Found when first asked for: many articles have no "they said". */
  readonly bodies: () => readonly BodyMention[];
  readonly earlier: readonly Earlier[];
  /** Names of those who spoke so far. */
  readonly spoken: Set<string>;
  /** `Sense.She`, `Sense.He` or 0, by person, once asked for. */
  readonly genders: Map<Person, number>;
  /** Records of people, once made. */
  readonly records: Map<Person, Speaker>;
  /** Sources described so far, by their words: most speakers are named more than once. */
  readonly described: Map<string, Speaker>;
}
