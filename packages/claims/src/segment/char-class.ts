/** What a UTF-16 code unit is to the tokenizer. */
export const Char = {
  Unknown: 0,
  Space: 1,
  Letter: 2,
  Digit: 3,
  Apostrophe: 4,
  Hyphen: 5,
  Period: 6,
  Comma: 7,
  Colon: 8,
  Slash: 9,
  Other: 10,
} as const;

// One byte per code unit, filled as units are met: classifying all 65,536 in advance would slow the import.
const classes = new Uint8Array(65_536);

const fixed: readonly [string, number][] = [
  ["'’", Char.Apostrophe],
  ['-‐‑', Char.Hyphen],
  ['.', Char.Period],
  [',', Char.Comma],
  [':', Char.Colon],
  ['/', Char.Slash],
  // Zero-width and byte-order marks separate nothing and mean nothing.
  ['\u200b\u200e\u200f\u2060\ufeff', Char.Space],
];
for (const [units, type] of fixed) for (let i = 0; i < units.length; i++) classes[units.charCodeAt(i)] = type;

/** The class of a code unit; `Other` behind the end of a text. */
export function classOf(unit: number): number {
  if (Number.isNaN(unit)) return Char.Other;
  const known = classes[unit];
  if (known !== Char.Unknown && known !== undefined) return known;
  const type = classify(String.fromCharCode(unit));
  classes[unit] = type;
  return type;
}

function classify(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return Char.Letter;
  if (/\p{N}/u.test(character)) return Char.Digit;
  return /[\s\p{Z}\p{Cc}]/u.test(character) ? Char.Space : Char.Other;
}
