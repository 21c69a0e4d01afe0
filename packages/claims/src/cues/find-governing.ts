import { F, Kind } from '../features.ts';
import type { Sentence, Tokens } from '../layers.ts';
import { has, is, isSpelt } from '../token-tests.ts';
import { startOfGroup } from './group-bounds.ts';
import { opensNoun, placeOf } from './verb-place.ts';

/** What governs an infinitive: where its group begins, and whether it holds the saying back. */
interface Governing {
  readonly from: number;
  readonly withheld: boolean;
}

/**
 * The verb or adjective that governs the infinitive whose group begins at `to`; null where nothing does.
 *
 *     he │went on│ to say      she │was quick│ to state      it │declined│ to confirm      he │has yet│ to answer
 */
export function findGoverning(tokens: Tokens, sentence: Sentence, to: number): Governing | null {
  const last = to - 1;
  if (has(tokens, to, F.Have) && isSpelt(tokens, to + 1, 'yet')) return { from: to, withheld: true };
  if (last < sentence.from || !is(tokens, last, Kind.Word)) return null;
  const head = isSpelt(tokens, last, 'on') ? last - 1 : last;
  if (head < sentence.from) return null;
  const adjective = isGoverningAdjective(tokens, head);
  if (!adjective && !isGoverningVerb(tokens, head)) return null;
  const place = placeOf(tokens, sentence, head);
  if (adjective && (place.before & F.Be) === 0) return null;
  if (opensNoun(place.before) || (place.before & F.Preposition) !== 0) return null;
  return { from: startOfGroup(place), withheld: isWithholding(tokens, head) };
}

function isGoverningAdjective(tokens: Tokens, i: number): boolean {
  return has(tokens, i, F.Adjective) || isSpelt(tokens, i, 'quick') || isSpelt(tokens, i, 'forced');
}

/** A form of a verb that is no noun: "sought", "wants" — not "plans", which is as often one. */
function isGoverningVerb(tokens: Tokens, i: number): boolean {
  if (has(tokens, i, F.VerbPast)) return true;
  return has(tokens, i, F.VerbS | F.VerbBase | F.VerbIng) && !has(tokens, i, F.NounToo);
}

function isWithholding(tokens: Tokens, i: number): boolean {
  return /^(?:declin|refus|fail)/i.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}
