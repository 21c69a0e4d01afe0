/** What a UTF-16 code unit is to the tokenizer. What goes on inside a word comes first, then what may join two parts of one. */
export const Char = {
  Unknown: 0,
  Letter: 1,
  Digit: 2,
  Apostrophe: 3,
  Hyphen: 4,
  Period: 5,
  Ampersand: 6,
  Comma: 7,
  Colon: 8,
  Slash: 9,
  Space: 10,
  Other: 11,
} as const;

// One byte per code unit, filled as units are met: classifying all 65,536 in advance would slow the import.
const classes = new Uint8Array(65_536);

const fixed: readonly [string, number][] = [
  ["'’", Char.Apostrophe],
  ['-‐‑', Char.Hyphen],
  ['.', Char.Period],
  ['&', Char.Ampersand],
  [',', Char.Comma],
  [':', Char.Colon],
  ['/', Char.Slash],
  // Zero-width and byte-order marks separate nothing and mean nothing.
  ['\u200b\u200e\u200f\u2060\ufeff', Char.Space],
];
for (const [units, type] of fixed) for (let i = 0; i < units.length; i++) classes[units.charCodeAt(i)] = type;

/** The class of a code unit. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? Char.Other;
  return known === Char.Unknown ? learn(unit) : known;
}

/** The class of the unit at an offset; `Other` behind the end of the text. */
export function classAt(text: string, at: number): number {
  return at < text.length ? classOf(text.charCodeAt(at)) : Char.Other;
}

function learn(unit: number): number {
  const type = classify(String.fromCharCode(unit));
  classes[unit] = type;
  return type;
}

function classify(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return Char.Letter;
  if (/\p{N}/u.test(character)) return Char.Digit;
  return /[\s\p{Z}\p{Cc}]/u.test(character) ? Char.Space : Char.Other;
}
