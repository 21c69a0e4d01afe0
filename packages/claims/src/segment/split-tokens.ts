import { F, Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import { Char, classOf } from './char-class.ts';

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
      const end = endOfWord(text, at, language);
      pushWord(buffer, text, at, end, language);
      at = end;
    } else if (type === Char.Digit) {
      const end = endOfNumber(text, at);
      buffer.push(at, end, Kind.Number, F.Numeric, -1);
      at = end;
    } else if (type === Char.Apostrophe) {
      at = pushApostrophe(buffer, text, at, language);
    } else {
      const end = at + markLength(text, at, unit);
      buffer.push(at, end, kindOf(unit, end - at), 0, -1);
      at = end;
    }
  }
  return buffer.finish(text);
}

/** Tokens in the making: arrays that double when full. */
class TokenBuffer {
  #count = 0;
  #start: Int32Array;
  #end: Int32Array;
  #kind: Uint8Array;
  #features: Int32Array;
  #word: Int32Array;

  constructor(capacity: number) {
    this.#start = new Int32Array(capacity);
    this.#end = new Int32Array(capacity);
    this.#kind = new Uint8Array(capacity);
    this.#features = new Int32Array(capacity);
    this.#word = new Int32Array(capacity);
  }

  push(start: number, end: number, kind: number, features: number, word: number): void {
    if (this.#count === this.#start.length) this.#grow();
    const i = this.#count++;
    this.#start[i] = start;
    this.#end[i] = end;
    this.#kind[i] = kind;
    this.#features[i] = features;
    this.#word[i] = word;
  }

  finish(text: string): Tokens {
    const count = this.#count;
    return {
      text,
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      kind: this.#kind.subarray(0, count),
      features: this.#features.subarray(0, count),
      word: this.#word.subarray(0, count),
    };
  }

  #grow(): void {
    const larger = (old: Int32Array) => {
      const grown = new Int32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#start = larger(this.#start);
    this.#end = larger(this.#end);
    this.#features = larger(this.#features);
    this.#word = larger(this.#word);
    const kinds = new Uint8Array(this.#kind.length * 2);
    kinds.set(this.#kind);
    this.#kind = kinds;
  }
}

function pushWord(buffer: TokenBuffer, text: string, start: number, end: number, language: Language): void {
  const word = language.words.find(text, start, end);
  let features = word === -1 ? 0 : (language.wordFeatures[word] ?? 0);
  const first = text.charCodeAt(start);
  if (isUpper(first, text, start)) {
    features |= F.Capital;
    if (end - start > 1 && isUpper(text.charCodeAt(start + 1), text, start + 1)) features |= F.AllCaps;
  }
  // "the US", "the WHO": capitals throughout make a name of a pronoun.
  const pronoun = F.SubjectPronoun | F.ObjectPronoun | F.Wh;
  if ((features & F.AllCaps) !== 0 && (features & pronoun) !== 0) features = F.Capital | F.AllCaps;
  if (word === -1 && (features & F.Capital) === 0) features |= suffixFeatures(text, start, end);
  buffer.push(start, end, Kind.Word, features, word);
}

function isUpper(unit: number, text: string, at: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** What the ending of an unlisted word suggests: -ly adverb, -ed past, -ing participle. */
function suffixFeatures(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 5) return 0;
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 121 && before === 108) return F.Adverb;
  if (last === 100 && before === 101) return F.VerbPast | F.VerbParticiple;
  if (last === 103 && before === 110 && text.charCodeAt(end - 3) === 105) return F.VerbIng;
  return 0;
}

/** Behind the last character of the word that starts at `start`. */
function endOfWord(text: string, start: number, language: Language): number {
  let at = start + 1;
  // "R-Ariz.", "mid-Jan.": the part behind the hyphen is the abbreviation.
  let part = start;
  for (;;) {
    const type = classOf(text.charCodeAt(at));
    if (type === Char.Letter || type === Char.Digit) {
      at++;
      continue;
    }
    const next = classOf(text.charCodeAt(at + 1));
    const joins = next === Char.Letter || next === Char.Digit;
    if (type === Char.Hyphen && joins) {
      part = at + 1;
      at += 2;
    } else if (text.charCodeAt(at) === 0x26 && next === Char.Letter) {
      // AT&T, S&P
      at += 2;
    } else if (type === Char.Apostrophe && next === Char.Letter && !isClitic(text, at)) {
      at += 2;
    } else if (type === Char.Period) {
      const after = endOfAbbreviation(text, part, at, language);
      if (after === at) return at;
      at = after;
      const goesOn = classOf(text.charCodeAt(at));
      // U.S.-led
      const compound = goesOn === Char.Hyphen && classOf(text.charCodeAt(at + 1)) === Char.Letter;
      if (goesOn !== Char.Letter && !compound) return at;
    } else {
      return at;
    }
  }
}

/** ’s ’re ’ve ’ll ’d ’m with no letter behind them. */
function isClitic(text: string, apostrophe: number): boolean {
  const one = text.charCodeAt(apostrophe + 1) | 32;
  const second = text.charCodeAt(apostrophe + 2);
  const third = text.charCodeAt(apostrophe + 3);
  const open = (unit: number) => classOf(unit) !== Char.Letter;
  if (one === 115 || one === 100 || one === 109) return open(second);
  const two = second | 32;
  return (
    ((one === 114 && two === 101) || (one === 118 && two === 101) || (one === 108 && two === 108)) &&
    open(third)
  );
}

/**
 * Where the word goes on after a full stop at `at`, or `at` if the stop ends it. The stop belongs to initials and
 * dotted abbreviations ("J.", "U.S.", "a.m.", "Ph.D."), to listed ones ("Mr.") and to names with an inner dot ("antiwar.com").
 */
function endOfAbbreviation(text: string, start: number, at: number, language: Language): number {
  const next = text.charCodeAt(at + 1);
  const inner = classOf(next) === Char.Letter;
  const single = at - start === 1 || text.charCodeAt(at - 2) === 46;
  const initialFollows = text.charCodeAt(at + 2) === 46;
  if (inner && (single || next >= 97 || initialFollows)) return at + 1;
  if (single && (at - start > 1 || isUpper(text.charCodeAt(start), text, start))) {
    const pronoun = at - start === 1 && text.charCodeAt(start) === 73;
    return pronoun ? at : at + 1;
  }
  const word = language.words.find(text, start, at);
  return word !== -1 && language.abbreviations.has(word) && !isPlainWord(text, start, at, language, word)
    ? at + 1
    : at;
}

/** A listed abbreviation that is also a word ("no", "sat", "mass", "may") is one only with a capital. */
function isPlainWord(text: string, start: number, at: number, language: Language, word: number): boolean {
  const features = language.wordFeatures[word] ?? 0;
  if (isUpper(text.charCodeAt(start), text, start)) return false;
  return features !== 0 || at - start > 3;
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const type = classOf(text.charCodeAt(at));
    if (type === Char.Digit || type === Char.Letter) {
      at++;
      continue;
    }
    const joins =
      type === Char.Period ||
      type === Char.Hyphen ||
      type === Char.Comma ||
      type === Char.Colon ||
      type === Char.Slash;
    const next = classOf(text.charCodeAt(at + 1));
    // 3.5, 2023-05-03, and 10-year-old
    const goesOn = joins && (next === Char.Digit || (type === Char.Hyphen && next === Char.Letter));
    if (!goesOn) return at;
    at += 2;
  }
}

/** A clitic, a genitive, a doubled mark ('') or a single quotation mark. */
function pushApostrophe(buffer: TokenBuffer, text: string, at: number, language: Language): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x27 && text.charCodeAt(at + 1) === 0x27) {
    buffer.push(at, at + 2, Kind.StraightQuote, 0, -1);
    return at + 2;
  }
  const attached = at > 0 && classOf(text.charCodeAt(at - 1)) === Char.Letter;
  if (attached && isClitic(text, at)) {
    const end = classOf(text.charCodeAt(at + 2)) === Char.Letter ? at + 3 : at + 2;
    const word = language.words.find(text, at, end);
    const genitive = end - at === 2 && (text.charCodeAt(at + 1) | 32) === 115 ? F.Genitive : 0;
    buffer.push(at, end, Kind.Word, (word === -1 ? 0 : (language.wordFeatures[word] ?? 0)) | genitive, word);
    return end;
  }
  const plural =
    attached && (text.charCodeAt(at - 1) | 32) === 115 && classOf(text.charCodeAt(at + 1)) === Char.Space;
  buffer.push(at, at + 1, plural ? Kind.Word : Kind.Symbol, plural ? F.Genitive : 0, -1);
  return at + 1;
}

/** Length of the mark at `at`: two for ``, doubled hyphens and surrogate pairs, three for "...". */
function markLength(text: string, at: number, unit: number): number {
  const next = text.charCodeAt(at + 1);
  if (unit === 0x60 && next === 0x60) return 2;
  if (unit === 0x2d && next === 0x2d) return 2;
  if (unit === 0x2e && next === 0x2e) return text.charCodeAt(at + 2) === 0x2e ? 3 : 2;
  return unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

const markKinds: ReadonlyMap<string, number> = new Map([
  ...Array.from('.?!…。？！؟', (mark) => [mark, Kind.Stop] as const),
  ...Array.from(',،、，', (mark) => [mark, Kind.Comma] as const),
  ...Array.from(':：', (mark) => [mark, Kind.Colon] as const),
  ...Array.from(';；؛', (mark) => [mark, Kind.Semicolon] as const),
  ...Array.from('–—―', (mark) => [mark, Kind.Dash] as const),
  ...Array.from('“«„「『‹', (mark) => [mark, Kind.OpenQuote] as const),
  ...Array.from('”»」』›', (mark) => [mark, Kind.CloseQuote] as const),
  ...Array.from('"＂', (mark) => [mark, Kind.StraightQuote] as const),
  ...Array.from('([{（', (mark) => [mark, Kind.OpenBracket] as const),
  ...Array.from(')]}）', (mark) => [mark, Kind.CloseBracket] as const),
  ['|', Kind.Bar] as const,
]);

function kindOf(unit: number, length: number): number {
  if (unit === 0x60 && length === 2) return Kind.OpenQuote;
  if (unit === 0x2d) return Kind.Dash;
  return markKinds.get(String.fromCharCode(unit)) ?? Kind.Symbol;
}
