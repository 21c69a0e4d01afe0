import { F } from '../features.ts';
import type { Language, ListedName } from '../language.ts';
import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has } from '../token-tests.ts';
import type { Names } from './reach.ts';
import { nounSenseAt, senseAt, textOf } from './word-senses.ts';

/** A listed name inside a phrase. */
export interface NameInside extends TokenRange {
  readonly name: ListedName;
}

/** The listed names of a phrase, from left to right. */
export function namesInside(tokens: Tokens, { from, to }: TokenRange, language: Language): NameInside[] {
  const found: NameInside[] = [];
  for (let i = from; i < to; i++) {
    if (!has(tokens, i, F.Capital)) continue;
    const one = language.names.find(tokens, i, to);
    if (one === null) continue;
    found.push({ from: i, to: one.to, name: one.name });
    i = one.to - 1;
  }
  return found;
}

/**
 * The country or bloc that a phrase speaks for: by what stands before its head, else by what it is of. Where two are
 * named side by side, none.
 *
 *     the │Indian│ embassy in Ottawa      the ambassador of │Brazil│      police in │Berlin│
 */
export function findSide(
  { tokens, counts, language }: Names,
  range: TokenRange,
  head: number,
  inside: readonly NameInside[],
): string | null {
  if (inside.length === 0) return null;
  const before = new Set<string>();
  const of = new Set<string>();
  const where = new Set<string>();
  const local = (nounSenseAt(tokens, head, range.from, language) & (Sense.Local | bodies)) !== 0;
  for (const { from, to, name } of inside) {
    if (name.side === null || !counts(name)) continue;
    const lead = senseAt(tokens, leadIn(tokens, from, head), language);
    // "Texas officials" speak for a state, "Texas victims" do not.
    if (
      from <= head &&
      name.place &&
      name.row?.names.split('/').includes(textOf(tokens, { from, to })) !== true &&
      !local
    )
      continue;
    if (from <= head) before.add(name.side);
    else if ((lead & Sense.Link) !== 0) of.add(name.side);
    else if ((lead & Sense.Where) !== 0) where.add(name.side);
  }
  for (const sides of [before, of]) if (sides.size > 0) return only(sides);
  return local ? only(where) : null;
}

const bodies = Sense.Government | Sense.Organization | Sense.Media;

/** The preposition before a name, articles and adjectives passed over. */
function leadIn(tokens: Tokens, name: number, head: number): number {
  let i = name - 1;
  while (i > head + 1 && has(tokens, i, F.Determiner | F.Adjective | F.Capital | F.Title)) i--;
  return i;
}

function only(sides: ReadonlySet<string>): string | null {
  const [first = null] = sides;
  return sides.size === 1 ? first : null;
}
