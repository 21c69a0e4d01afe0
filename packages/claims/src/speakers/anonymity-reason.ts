import { F, Kind } from '../features.ts';
import type { Sentence, Tokens } from '../layers.ts';
import { spanOf } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has, is } from '../token-tests.ts';
import type { Span } from '../types.ts';
import type { Reach } from './reach.ts';
import { senseAt, smallWord } from './word-senses.ts';

/**
 * Why somebody is not named, where the sentence or the one behind it says so:
 *
 *     an official who spoke on condition of anonymity │because the talks were private│
 *     The official was │not authorized to speak publicly│.
 */
export function anonymityReason(reach: Reach, sentence: number): Span | null {
  const { sentences, tokens, language } = reach;
  const here = sentences[sentence];
  if (here === undefined) return null;
  const found = reasonIn(reach, here);
  if (found !== null) return found;
  const next = sentences[sentence + 1];
  if (next === undefined || next.block !== here.block) return null;
  const back = senseAt(tokens, next.from, language) & (Sense.Definite | Sense.Personal | Sense.Bodily);
  return back === 0 ? null : reasonIn(reach, next);
}

function reasonIn({ tokens, quotations, language }: Reach, { from, to }: Sentence): Span | null {
  const words = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  if (!language.speakers.anonymityStems.some((stem) => words.includes(stem))) return null;
  const { anonymity, silenced, reasons, adjacentReasons } = language.speakers;
  const anywhere = reasons.split(' ');
  const adjacent = adjacentReasons.split(' ');
  for (let i = from; i < to; i++) {
    if (quotations.of[i] !== -1) continue;
    const end = behindAny(tokens, i, to, anonymity);
    if (end !== null) {
      for (let at = end; at < Math.min(to, end + nearest); at++) {
        const word = smallWord(tokens, at);
        if (anywhere.includes(word) || (at === end && adjacent.includes(word)))
          return spanFrom(tokens, at, to);
        if (is(tokens, at, Kind.Stop)) break;
      }
    }
    if (behindAny(tokens, i, to, silenced) !== null) return spanFrom(tokens, i, to);
  }
  return null;
}

/** Tokens between the request and its reason. */
const nearest = 12;

/** Behind the phrase that begins at token `i`, if one of them does. */
function behindAny(tokens: Tokens, i: number, to: number, phrases: readonly string[]): number | null {
  const first = smallWord(tokens, i);
  for (const phrase of phrases) {
    if (!phrase.startsWith(first)) continue;
    const words = phrase.split(' ');
    if (i + words.length <= to && words.every((word, n) => smallWord(tokens, i + n) === word))
      return i + words.length;
  }
  return null;
}

/** Up to the next comma, dash, mark of quotation or end of the sentence. */
function spanFrom(tokens: Tokens, from: number, to: number): Span {
  let last = from;
  while (
    last < to &&
    (is(tokens, last, Kind.Word) || is(tokens, last, Kind.Number) || has(tokens, last, F.Genitive))
  )
    last++;
  return spanOf(tokens.text, tokens.start[from] ?? 0, tokens.end[Math.max(from, last - 1)] ?? 0);
}
