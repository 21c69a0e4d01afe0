import type { Quotation, Quotations } from './layers.ts';

/**
 * The quotation that a token is in, or null. Asking `list[of[i]]` would look up index -1 for every token outside of one,
 * which costs ten times as much.
 */
export function quotationAt({ list, of }: Quotations, i: number): Quotation | null {
  const index = of[i] ?? -1;
  return index === -1 ? null : (list[index] ?? null);
}
