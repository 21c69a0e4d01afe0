import type { Language } from '../language.ts';
import type { Sentence, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import type { Speaker } from '../types.ts';
import type { NameIndex } from './name-index.ts';
import type { RoleHolders } from './role-holders.ts';

/** A speaker resolved earlier in the article, and where. */
export interface Earlier {
  readonly speaker: Speaker;
  readonly at: number;
  readonly sentence: number;
}

/** What a source may be resolved against. */
export interface Reach {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly names: NameIndex;
  /** Found when first asked for: many articles have no "they said". */
  readonly bodies: () => readonly TokenRange[];
  readonly earlier: readonly Earlier[];
  readonly holders: RoleHolders;
  /** Sources described so far, by their words: most speakers are named more than once. */
  readonly described: Map<string, Speaker>;
  readonly language: Language;
}
