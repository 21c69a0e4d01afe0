import type { Language } from '../language.ts';

/** Small letters without accents: "Séjourné", "sejourne". */
export function plainName(name: string): string {
  const small = name.toLowerCase();
  // Most names are ASCII, and normalising is the slow part.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i');
}

/**
 * What all spellings of a surname have in common: its consonants in classes. Two that differ here are different; two that
 * do not may still be.
 */
export function surnameClass(plain: string): string {
  const bare = /^a[ldnrstz]h?-|^el-/.test(plain) ? plain.slice(plain.indexOf('-') + 1) : plain;
  let key = '';
  for (const letter of bare) {
    const consonant = classes[letter] ?? letter;
    if (consonant !== '' && !key.endsWith(consonant)) key += consonant;
  }
  return key;
}

/** Vowels, h and j come and go between spellings; some consonants are written for one another. */
const classes: Readonly<Record<string, string>> = {
  a: '',
  e: '',
  i: '',
  o: '',
  u: '',
  y: '',
  h: '',
  j: '',
  "'": '',
  '-': '',
  ' ': '',
  c: 'k',
  g: 'k',
  q: 'k',
  x: 'k',
  w: 'v',
  f: 'p',
  d: '',
  z: 's',
};

/** Whether two surnames are spellings of one: "Zelensky", "Zelenskyy"; "al-Assad", "Assad". */
export function isSameSurname(a: string, b: string, language: Language): boolean {
  const one = plainName(a);
  const other = plainName(b);
  if (one === other) return true;
  if (Math.min(one.length, other.length) < shortest || Math.abs(one.length - other.length) > 4) return false;
  return surnameClass(one) === surnameClass(other) && fold(one, language) === fold(other, language);
}

/** Shorter surnames are told apart by every letter: "Lee", "Le". */
const shortest = 4;

function fold(surname: string, { speakers }: Language): string {
  let folded = surname.replace(/['\s]/g, '');
  for (const [pattern, to] of speakers.surnameFoldings) folded = folded.replace(pattern, to);
  return folded.replace(/-/g, '');
}

/** Whether two given names can be one person's: the same, or listed as variants ("Volodymyr", "Vladimir"). */
export function isSameGiven(a: string, b: string, { givenGroups }: Language): boolean {
  const one = plainName(a).replace(/-/g, '');
  const other = plainName(b).replace(/-/g, '');
  if (one === other) return true;
  const groups = givenGroups.get(one);
  return groups !== undefined && (givenGroups.get(other) ?? []).some((group) => groups.includes(group));
}
