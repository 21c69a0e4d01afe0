/** What the tables use of score.mjs. */
import type { WordToken } from './lib.mjs';

interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** A claim as the scorer compares it. */
export interface Comparable<C> {
  /** The claim itself. */
  readonly c: C;
  /** Word tokens of the content, of the source and of the cue, as sorted indices. */
  readonly cs: readonly number[];
  readonly ss: readonly number[] | null;
  readonly us: readonly number[] | null;
  readonly form: 'direct' | 'indirect' | 'mixed';
}

/** What the scorer needs of a claim. */
export interface ScoredClaim {
  readonly source: Offsets | null;
  readonly cue: Offsets | null;
  readonly content: readonly Offsets[];
}

export function selectDoc<G extends ScoredClaim, P extends ScoredClaim>(
  gold: readonly G[],
  predicted: readonly P[],
  text: string,
  subset: ReadonlySet<string> | null,
): { G: Comparable<G>[]; P: Comparable<P>[]; toks: WordToken[] };

export function edgesOf<A, B>(
  a: readonly A[],
  b: readonly B[],
  weight: (a: A, b: B) => number,
): [number, number, number][];

export function closeness(gold: Comparable<unknown>, predicted: Comparable<unknown>): number;
export function jointCloseness(gold: Comparable<unknown>, predicted: Comparable<unknown>): number;
export function sourceOk(gold: Comparable<unknown>, predicted: Comparable<unknown>): boolean;
export function readSubset(file: string): ReadonlySet<string>;
