import { F, Kind, Trait } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import { emptyHash, hashLetter } from '../word-hash.ts';
import { Char, classAt, classOf } from './char-class.ts';
import { endOfNumber } from './end-of-number.ts';
import { endOfWord } from './end-of-word.ts';
import { isClitic } from './is-clitic.ts';
import { markKind, markLength } from './mark-kind.ts';
import { TokenBuffer } from './token-buffer.ts';
import { wordFeatures } from './word-features.ts';

/**
 * Splits a text into words, numbers and marks, in one pass over its characters.
 *
 *     “We’re ready,” U.S. officials’ aide said.
 *     “ We ’re ready , ” U.S. officials ’ aide said .
 *
 * Clitics stand alone (’s, ’re), except n’t, which makes its word negative; the full stop of an abbreviation belongs to it.
 */
export function splitTokens(text: string, language: Language): Tokens {
  const buffer = new TokenBuffer(Math.max(16, text.length >> 2));
  const length = text.length;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const type = classOf(unit);
    if (type === Char.Space) {
      at++;
    } else if (type === Char.Letter) {
      at = pushWord(buffer, text, at, unit, language);
    } else if (type === Char.Digit) {
      const end = endOfNumber(text, at);
      buffer.push(at, end, Kind.Number, F.Numeric, -1, -1, Trait.OpensDate);
      at = end;
    } else if (type === Char.Apostrophe) {
      at = pushApostrophe(buffer, text, at, language);
    } else {
      const end = at + markLength(text, at, unit);
      buffer.push(at, end, markKind(unit, end - at), 0, -1);
      at = end;
    }
  }
  return buffer.finish(text);
}

/** A word, hashed while its letters are read: most words end at a space and are looked up as they are. */
function pushWord(
  buffer: TokenBuffer,
  text: string,
  start: number,
  first: number,
  language: Language,
): number {
  let hash = hashLetter(emptyHash, first);
  let type: number = Char.Other;
  let figures = false;
  const length = text.length;
  let run = start + 1;
  for (; run < length; run++) {
    const unit = text.charCodeAt(run);
    type = classOf(unit);
    if (type > Char.Digit) break;
    if (type === Char.Digit) figures = true;
    hash = hashLetter(hash, unit);
  }
  const end = type > Char.Ampersand ? run : endOfWord(text, start, run, language);
  const { words, listed } = language;
  const term = end === run ? words.findHashed(hash, text, start, end) : words.find(text, start, end);
  const word = term < listed ? term : -1;
  const features = wordFeatures(text, start, end, first, word, language);
  const traits =
    (term === -1 ? 0 : (language.wordTraits[term] ?? 0)) | (figures || end !== run ? Trait.Compound : 0);
  buffer.push(start, end, Kind.Word, features, word, term, traits);
  return end;
}

/** A clitic, a genitive, a doubled mark ('') or a single quotation mark. */
function pushApostrophe(buffer: TokenBuffer, text: string, at: number, language: Language): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x27 && text.charCodeAt(at + 1) === 0x27) {
    buffer.push(at, at + 2, Kind.StraightQuote, 0, -1);
    return at + 2;
  }
  const attached = at > 0 && classAt(text, at - 1) === Char.Letter;
  if (attached && isClitic(text, at)) {
    const end = classAt(text, at + 2) === Char.Letter ? at + 3 : at + 2;
    const term = language.words.find(text, at, end);
    const word = term < language.listed ? term : -1;
    const genitive = end - at === 2 && (text.charCodeAt(at + 1) | 32) === 115 ? F.Genitive : 0;
    const features = word === -1 ? 0 : (language.wordFeatures[word] ?? 0);
    const traits = term === -1 ? 0 : (language.wordTraits[term] ?? 0);
    buffer.push(at, end, Kind.Word, features | genitive, word, term, traits);
    return end;
  }
  const plural = attached && (text.charCodeAt(at - 1) | 32) === 115 && classAt(text, at + 1) === Char.Space;
  buffer.push(at, at + 1, plural ? Kind.Word : Kind.Symbol, plural ? F.Genitive : 0, -1);
  return at + 1;
}
