import { F } from '../../features.ts';
import { quotationAt } from '../../quotation-at.ts';
import { has, isWordLike } from '../../token-tests.ts';
import type { Place } from './place.ts';

/**
 * Whether the quotation that begins at token `i` is a name and no speech: short, with a capital, and right behind a
 * preposition, a genitive or another name.
 *
 *     he said on │“Morning Joe.”│      told NBC’s │“Today”│
 */
export function isTitle({ tokens, quotations }: Place, i: number): boolean {
  const quotation = quotationAt(quotations, i);
  if (quotation === null || quotation.from !== i || quotation.to - i > longest) return false;
  const behind = isWordLike(tokens, i - 1) && has(tokens, i - 1, F.Preposition | F.Genitive | F.Capital);
  return behind && has(tokens, i + 1, F.Capital);
}

/** A title has no more tokens, its marks included. */
const longest = 9;
