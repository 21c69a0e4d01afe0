import { AUXILIARY, F, Kind } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isOneOf, isWord, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { endOfBase } from './end-of-base.ts';
import { isFiniteVerb, isHardBreak } from './token-tests.ts';

/** The range without loose marks at its ends and without a leading "and"; null if nothing is left. */
export function trimRange(scene: Scene, range: TokenRange): TokenRange | null {
  const { tokens, quotations } = scene;
  let { from, to } = range;
  const loose = (i: number) => quotations.of[i] === -1 && !isWordLike(tokens, i) && !isKept(scene, i);
  while (from < to && (loose(from) || (isWord(tokens, from, 'and') && quotations.of[from] === -1))) from++;
  while (to > from && loose(to - 1)) to--;
  if (from === range.from && to === range.to) return from < to ? range : null;
  return from < to ? { from, to } : null;
}

/** Symbols and brackets may belong to what is said. */
function isKept({ tokens }: Scene, i: number): boolean {
  return is(tokens, i, Kind.CloseBracket) || is(tokens, i, Kind.OpenBracket) || is(tokens, i, Kind.Symbol);
}

/**
 * Whether a clause with a subject and a finite verb starts at `i`. Each relative word on the way needs a verb of its own.
 * `strict` is for verbs that also take a plain object: there a participle behind a noun ("events │tied│ to it") is none.
 */
export function startsClause(scene: Scene, i: number, high: number, strict: boolean): boolean {
  const { tokens, quotations } = scene;
  let at = i;
  while (at < high && has(tokens, at, F.Adverb) && !has(tokens, at, F.Determiner | F.SubjectPronoun)) at++;
  if (at >= high) return false;
  if (has(tokens, at, F.Subordinator) && !has(tokens, at, F.Wh)) return opensConditional(scene, at);
  if (has(tokens, at, AUXILIARY) && !has(tokens, at, F.Genitive) && !isWord(tokens, at, 'having'))
    return false;
  let owed = 1;
  for (let k = at; k < high && k - at < 30; k++) {
    if (quotations.of[k] !== -1) return k > at;
    if (is(tokens, k, Kind.Dash)) {
      // "said the plan -- a bill on trade -- was dead"
      const closing = k > at ? closingDash(scene, k, high) : -1;
      if (closing === -1) return false;
      k = closing;
      continue;
    }
    if (isHardBreak(tokens, k)) return false;
    if (is(tokens, k, Kind.Comma)) {
      const closing = endOfInsertion(scene, k, high);
      if (closing === -1) return false;
      k = closing;
      continue;
    }
    if (k === at) continue;
    if (has(tokens, k, F.Coordinator) && is(tokens, k - 1, Kind.Comma)) return false;
    if (has(tokens, k, F.Wh) || (has(tokens, k, F.That) && !has(tokens, k - 1, F.Preposition))) {
      // "who │disrespect│": behind a relative subject stands its verb, known or not.
      if (isRelativeSubject(scene, k)) k++;
      else owed++;
    } else if (strict && has(tokens, k, F.Subordinator) && !has(tokens, k, F.Preposition)) return false;
    else if (isFiniteVerb(tokens, k) && !(strict && isReducedRelative(scene, k))) {
      if (--owed === 0) return true;
      while (k + 1 < high && has(tokens, k + 1, AUXILIARY | F.VerbParticiple | F.Adverb)) k++;
    }
  }
  return false;
}

/** The comma that closes what the one at `open` opens ("Trump, a Republican, was"), or -1 where a clause follows instead. */
export function endOfInsertion(scene: Scene, open: number, high: number): number {
  const { tokens } = scene;
  if (has(tokens, open + 1, F.VerbIng | F.Coordinator)) return -1;
  const relative = has(tokens, open + 1, F.Wh);
  for (let i = open + 1; i < Math.min(high, open + 20); i++) {
    if (is(tokens, i, Kind.Comma)) return i;
    if (isHardBreak(tokens, i) || (!relative && isFiniteVerb(tokens, i))) return -1;
  }
  return -1;
}

/** The dash that closes what the one at `open` opens, or -1. */
function closingDash({ tokens, quotations }: Scene, open: number, high: number): number {
  for (let i = open + 1; i < Math.min(high, open + 30); i++) {
    if (is(tokens, i, Kind.Dash) && quotations.of[i] === -1) return i;
  }
  return -1;
}

/** "nationals │who│ disrespect": no subject of its own stands behind the relative word. */
function isRelativeSubject({ tokens }: Scene, k: number): boolean {
  if (!isWord(tokens, k, 'who') && !isWord(tokens, k, 'which') && !has(tokens, k, F.That)) return false;
  return (
    !has(tokens, k + 1, F.Determiner | F.SubjectPronoun | F.Capital | AUXILIARY) && isWordLike(tokens, k + 1)
  );
}

/** "seriousness │attached│ to": a form that may be a participle, and a preposition behind it. */
function isReducedRelative({ tokens }: Scene, i: number): boolean {
  if (has(tokens, i - 1, F.SubjectPronoun) && !has(tokens, i - 1, F.Determiner | F.Wh)) return false;
  if (!has(tokens, i, F.VerbParticiple) || !has(tokens, i, F.VerbPast)) return false;
  return has(tokens, i + 1, F.Preposition | F.To);
}

/** "said if it held …": a condition may open what is said; "said as he left" and "said until" may not. */
function opensConditional({ tokens }: Scene, at: number): boolean {
  return isOneOf(tokens, at, ['if', 'when', 'while', 'although', 'though', 'unless', 'once', 'because']);
}

/** A noun phrase and soon a finite verb: what follows a comma is a main clause of its own. */
export function startsMainClause(scene: Scene, i: number): boolean {
  const { tokens, sentence, quotations } = scene;
  if (has(tokens, i, F.Wh | F.Coordinator | F.Preposition)) return false;
  let end = endOfBase(scene, i, sentence.to);
  if (end === i) return false;
  for (; end < Math.min(sentence.to, i + 12); end++) {
    if (quotations.of[end] !== -1 || is(tokens, end, Kind.Comma) || isHardBreak(tokens, end)) return false;
    if (isFiniteVerb(tokens, end)) return true;
  }
  return false;
}
