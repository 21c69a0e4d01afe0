import { F, Kind } from '../../features.ts';
import type { Quotation } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import { has, is, isWord, isWordLike } from '../../token-tests.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { Found, Scene } from '../scene.ts';

/**
 * A sentence that is nothing but a quotation, or a quoted clause with a phrase hung on. Who says it stands in the
 * sentence before: see `joinFloating`.
 *
 *     [“We are fighting on our own territory.”]      [“It may hold for a year,”] which is how long the last one held.
 */
export function floatingQuotation(scene: Scene): Found | null {
  const { sentence, quotations, tokens } = scene;
  let from = sentence.from;
  if (has(tokens, from, F.Coordinator) && quotations.of[from] === -1) from++;
  const quotation = quotationAt(quotations, from);
  if (quotation === null || quotation.from < from || isTaken(scene, quotation)) return null;
  if (!standsAlone(scene, quotation) && !(hangsOn(scene, quotation) && isClause(scene, quotation)))
    return null;
  return { source: null, cue: null, content: [{ from: quotation.from, to: quotation.to }], confidence: 0 };
}

function isTaken({ found }: Scene, { from }: Quotation): boolean {
  return found.some(({ content }) => content.some((range) => range.from <= from && from < range.to));
}

function standsAlone({ sentence, quotations, tokens }: Scene, quotation: Quotation): boolean {
  for (let i = quotation.to; i < sentence.to; i++) {
    if (isWordLike(tokens, i) && quotations.of[i] === -1) return false;
  }
  return true;
}

/** “…,” │which│ votes in June      “…” │of│ the evidence */
function hangsOn({ tokens }: Scene, { to }: Quotation): boolean {
  const comma = is(tokens, to - 2, Kind.Comma);
  return comma ? isWord(tokens, to, 'which') || isWord(tokens, to, 'who') : has(tokens, to, F.Preposition);
}

/** A verb of its own: “Queen of the Lake” is a name. */
function isClause({ tokens, sentence }: Scene, { from, to }: Quotation): boolean {
  for (let i = from; i < Math.min(to, sentence.to); i++) if (isFiniteVerb(tokens, i)) return true;
  return false;
}
