/** What the tables use of lib.mjs. */
export interface WordToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Numbers that both sorted lists hold. */
export function inter(a: readonly number[], b: readonly number[]): number;

/** One-to-one pairs of the edges `[i, j, weight]`, as many as possible. */
export function matching(
  left: number,
  right: number,
  edges: readonly (readonly [number, number, number])[],
): [number, number][];

export function wordTokens(text: string): WordToken[];

/** Numbers of the tokens that the spans touch. */
export function tokenSet(
  spans: readonly { readonly start: number; readonly end: number }[],
  tokens: readonly WordToken[],
): number[];

export function jaccard(a: readonly number[], b: readonly number[]): number;
