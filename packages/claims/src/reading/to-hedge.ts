import type { Tokens } from '../layers.ts';
import { spanOf } from '../span.ts';
import type { Hedge } from '../types.ts';
import type { FoundHedge } from './find-hedges.ts';

/** A hedge as it goes into the record. */
export function toHedge({ text, start, end }: Tokens, { from, to, kind, by }: FoundHedge): Hedge {
  return { ...spanOf(text, start[from] ?? 0, end[to - 1] ?? 0), kind, by };
}
