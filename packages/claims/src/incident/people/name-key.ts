/** How one sound is spelt in Latin letters by different papers; in this order, each row on what the rows before left. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el)[-\s]/, ''],
  [/[^\p{L}]/gu, ''],
  [/^ye/, 'e'],
  [/shch|sch|sh/g, 'š'],
  [/tch|cz|ch/g, 'č'],
  [/zh|dj/g, 'j'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/ks/g, 'x'],
  [/ck|q|c(?![ei])/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/y/g, 'i'],
  [/i+e?(?=i|$)|ie|i+/g, 'i'],
  [/(.)\1+/gu, '$1'],
];

/**
 * A name as it sounds, so that spellings of one name meet: "Zelensky", "Zelenskyy" and "Zelenskiy", "Kyiv" and "Kiev",
 * "Aleksei" and "Alexey". Names that languages spell apart ("Vladimir", "Volodymyr") stay apart here.
 */
export function nameKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return spellings.reduce((key, [pattern, sound]) => key.replace(pattern, sound), plain);
}
