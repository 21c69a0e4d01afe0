import { Kind } from '../features.ts';

/** Length of the mark at `at`: two for ``, doubled hyphens and surrogate pairs, three for "...". */
export function markLength(text: string, at: number, unit: number): number {
  const next = text.charCodeAt(at + 1);
  if (unit === 0x60 && next === 0x60) return 2;
  if (unit === 0x2d && next === 0x2d) return 2;
  if (unit === 0x2e && next === 0x2e) return text.charCodeAt(at + 2) === 0x2e ? 3 : 2;
  return unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

/** The kind of a mark by its first character and length; a symbol where it is none of the marks below. */
export function markKind(unit: number, length: number): number {
  if (unit === 0x60 && length === 2) return Kind.OpenQuote;
  return kinds[unit] ?? Kind.Symbol;
}

// One byte per code unit: half a megabyte of marks in a row is read as fast as words are.
const kinds = new Uint8Array(65_536).fill(Kind.Symbol);

const marks: readonly (readonly [string, number])[] = [
  ['.?!…。？！؟', Kind.Stop],
  [',،、，', Kind.Comma],
  [':：', Kind.Colon],
  [';；؛', Kind.Semicolon],
  ['-–—―', Kind.Dash],
  ['“«„「『‹', Kind.OpenQuote],
  ['”»」』›', Kind.CloseQuote],
  ['"＂', Kind.StraightQuote],
  ['([{（', Kind.OpenBracket],
  [')]}）', Kind.CloseBracket],
  ['|', Kind.Bar],
];
for (const [units, kind] of marks) for (let i = 0; i < units.length; i++) kinds[units.charCodeAt(i)] = kind;
