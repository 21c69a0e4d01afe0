import { contentWords } from '../content-words.ts';
import type { Claim } from '../types.ts';

/** How much of the shorter content two claims must share to be one claim told twice. */
const alike = 0.6;
/** In a list of questions and answers, which exists to repeat, less is enough. */
const alikeInFaq = 0.45;
/** How many claims back a repeat is looked for: keeps time linear in long articles. */
const reach = 200;

/**
 * Marks each claim that says again what the same side said earlier in the article: a summary, a list of questions and
 * answers, a quotation turned into indirect speech.
 */
export function markRepeats(claims: readonly Claim[]): Claim[] {
  // Most claims have nothing to repeat: words are cut only for those that are compared.
  const cut = new Map<number, ReadonlySet<string>>();
  const wordsOf = (i: number): ReadonlySet<string> => {
    const words =
      cut.get(i) ?? new Set(contentWords((claims[i]?.content ?? []).map(({ text }) => text).join(' ')));
    cut.set(i, words);
    return words;
  };
  return claims.map((claim, i) => {
    const bar = claim.section === 'faq' ? alikeInFaq : alike;
    let first: Claim | null = null;
    let most = bar;
    for (let k = Math.max(0, i - reach); k < i; k++) {
      const earlier = claims[k];
      if (earlier === undefined || !mayRepeat(claim, earlier)) continue;
      const likeness = overlap(wordsOf(i), wordsOf(k));
      if (likeness > most) {
        most = likeness;
        first = earlier;
      }
    }
    return first === null ? claim : { ...claim, repeats: first.id };
  });
}

/** By the same speaker or side, with the same stance, and neither inside the other. */
function mayRepeat(claim: Claim, earlier: Claim): boolean {
  if (claim.stance !== earlier.stance || claim.within === earlier.id || earlier.within === claim.id)
    return false;
  const [a, b] = [claim.speaker, earlier.speaker];
  if (a === null || b === null) return false;
  return a.id === b.id || (a.side !== undefined && a.side === b.side && claim.section === 'faq');
}

/** Shared words as a share of the shorter list; two at least. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common < 2 ? 0 : common / Math.min(a.size, b.size);
}
