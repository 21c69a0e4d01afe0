import { F, Kind } from '../../features.ts';
import type { Quotation } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import type { TokenRange } from '../../span.ts';
import { has, is } from '../../token-tests.ts';
import type { Found, Scene } from '../scene.ts';

/**
 * Gives a quotation that no attribution of its sentence has to the quotation it goes on from: behind a clause that
 * interrupts it, or behind an abbreviation that ended the sentence.
 *
 *     [“They use words,”] <said> {Lee}, speaking of lawyers, [“and leave themselves room.”]
 *     [“They use words,”] <said> {Lee} of Springfield, Ill. [“It is what it is.”]
 */
export function resumeQuotation<T extends Found>(scene: Scene, found: readonly T[]): readonly T[] {
  const { sentence, quotations } = scene;
  let resumed = found;
  for (let i = sentence.from; i < sentence.to; i++) {
    const quotation = quotationAt(quotations, i);
    if (quotation === null) continue;
    i = quotation.to - 1;
    if (!resumes(scene, quotation) || isTaken(resumed, quotation)) continue;
    const host = hostBefore(scene, resumed, quotation);
    const range: TokenRange = { from: quotation.from, to: Math.min(quotation.to, sentence.to) };
    resumed = resumed.map((one) => (one === host ? { ...one, content: [...one.content, range] } : one));
  }
  return resumed;
}

/** ", “and leave …”" goes on; "Ill. “It is …”" begins a new sentence. */
function resumes({ tokens, sentence, quotations }: Scene, { from }: Quotation): boolean {
  const before = from - 1;
  if (before <= sentence.from || quotations.of[before] !== -1) return false;
  if (is(tokens, before, Kind.Word)) {
    const dotted = tokens.text.charCodeAt((tokens.end[before] ?? 0) - 1) === 46;
    return dotted && (has(tokens, from + 1, F.Capital) || is(tokens, from + 1, Kind.Stop));
  }
  if (!is(tokens, before, Kind.Comma) && !is(tokens, before, Kind.Dash)) return false;
  return has(tokens, from + 1, joining) && !has(tokens, from + 1, F.Capital);
}

const joining = F.Coordinator | F.Subordinator | F.Preposition | F.To | F.Wh;

function isTaken(found: readonly Found[], { from }: Quotation): boolean {
  return found.some(
    ({ source, content }) =>
      (source !== null && holds(source, from)) || content.some((range) => holds(range, from)),
  );
}

function holds(range: TokenRange, i: number): boolean {
  return range.from <= i && i < range.to;
}

/** The last attribution before the quotation that reports nothing but quotations. */
function hostBefore<T extends Found>(
  { quotations }: Scene,
  found: readonly T[],
  { from }: Quotation,
): T | undefined {
  return found.findLast(({ content }) =>
    content.every((range) => range.to <= from && quotationAt(quotations, range.from)?.to === range.to),
  );
}
