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
