import { F, Kind } from '../../features.ts';
import type { Quotation } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import type { TokenRange } from '../../span.ts';
import { has, is } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { trimRange } from './clause.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * The content that ends before a reporting clause: the quotation, with the words that lead into it, or the clause up to
 * the comma. `before` is its last token.
 */
export function contentBefore(scene: Scene, before: number, quoted: boolean): TokenRange | null {
  const { tokens, quotations, sentence } = scene;
  let from = sentence.from;
  for (const found of scene.found) {
    for (const range of found.content) if (range.to <= before && range.to > from) from = range.to;
  }
  // (…, she said): inside brackets only what they hold.
  for (let i = from; i <= before; i++) {
    if (is(tokens, i, Kind.OpenBracket) && quotations.of[i] === -1 && !closes(scene, i, before)) from = i + 1;
  }
  // "But" and "and" join the sentence to the one before; they are not said.
  if (quoted) {
    const quotation = quotationAt(quotations, before);
    if (quotation === null) return null;
    const lead = !standsApart(scene, quotation) && hasWords(scene, from, quotation.from);
    return trimRange(scene, { from: lead ? from : quotation.from, to: before + 1 });
  }
  from = Math.max(from, behindLoneDash(scene, from, before));
  if (has(tokens, from, F.Coordinator) && quotations.of[from] === -1) from++;
  if (is(tokens, from, Kind.Comma)) from++;
  return trimRange(scene, { from, to: before + 1 });
}

/** Behind a colon or dash, or with a capital behind a comma, a quotation is a sentence of its own; the lead is the writer's. */
function standsApart({ tokens }: Scene, { from }: Quotation): boolean {
  if (is(tokens, from - 1, Kind.Colon) || is(tokens, from - 1, Kind.Dash)) return true;
  return is(tokens, from - 1, Kind.Comma) && has(tokens, from + 1, F.Capital);
}

/** He is not alone - │it is the law, she said: behind a dash that none closes; `from` where there is none. */
function behindLoneDash(scene: Scene, from: number, before: number): number {
  const { tokens, quotations } = scene;
  let dashes = 0;
  let at = from;
  for (let i = from; i <= before; i++) {
    if (!is(tokens, i, Kind.Dash) || quotations.of[i] !== -1 || tokens.start[i] === tokens.end[i - 1])
      continue;
    dashes++;
    at = i + 1;
  }
  return dashes === 1 && (has(tokens, at, F.Coordinator) || holdsVerb(scene, at, before)) ? at : from;
}

function holdsVerb({ tokens, quotations }: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (quotations.of[i] === -1 && isFiniteVerb(tokens, i)) return true;
  return false;
}

function closes({ tokens }: Scene, open: number, before: number): boolean {
  for (let i = open; i <= before; i++) if (is(tokens, i, Kind.CloseBracket)) return true;
  return false;
}

function hasWords({ tokens, quotations }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (quotations.of[i] === -1 && is(tokens, i, Kind.Word) && !has(tokens, i, F.Coordinator)) return true;
  }
  return false;
}
