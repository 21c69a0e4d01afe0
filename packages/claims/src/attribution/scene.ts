import type { Language } from '../language.ts';
import type { Attribution, Block, CueMatch, Quotations, Sentence, SourceRange, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';

/** Everything a rule may look at: one sentence of one article, its cues, and what was found in it so far. */
export interface Scene {
  readonly tokens: Tokens;
  readonly quotations: Quotations;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly sentence: Sentence;
  /** Index of the sentence. */
  readonly index: number;
  readonly cues: readonly CueMatch[];
  /** Whether a quotation stands in the sentence or reaches into it: rules about quotations ask this first. */
  readonly quoted: boolean;
  /** Attributions found in this sentence by earlier rules. */
  readonly found: readonly Found[];
}

/** What a rule returns; the sentence and the rule's name are added by the caller. */
export interface Found {
  readonly source: SourceRange | null;
  readonly cue: CueMatch | null;
  readonly content: readonly TokenRange[];
  readonly confidence: number;
  /** Who passes it on, where that is somebody else: "│TASS│ quoted the governor as saying". */
  readonly via?: TokenRange | null;
}

/** A rule that starts from a cue. Null: does not apply here. */
export interface CueRule {
  readonly name: string;
  readonly find: (scene: Scene, cue: CueMatch) => Found | null;
}

export type { Attribution };
