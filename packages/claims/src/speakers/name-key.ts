import type { Language } from '../language.ts';

/** Small letters without accents: "Séjourné", "sejourne". */
export function plainName(name: string): string {
  const small = name.toLowerCase();
  // Most names are ASCII, and normalising is the slow part.
  return isAscii(small) ? small : fold(small);
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

function fold(small: string): string {
  return small
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i');
}

/**
 * What all spellings of a surname have in common: its consonants in classes, as one number. Two that differ here are
 * different; two that do not may still be.
 */
export function surnameClass(plain: string): number {
  let key = 0;
  let last = 0;
  for (let i = articleLength(plain); i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    const consonant = unit < classes.length ? (classes[unit] ?? 0) : unit;
    if (consonant === 0 || consonant === last) continue;
    key = (Math.imul(key, 31) + consonant) | 0;
    last = consonant;
  }
  return key;
}

/** Letters of the Arabic article before a surname: "al-Assad", "el-Sissi", "ash-Sharif". */
function articleLength(plain: string): number {
  if (!plain.includes('-')) return 0;
  return /^a[ldnrstz]h?-|^el-/.test(plain) ? plain.indexOf('-') + 1 : 0;
}

/** By letter, the one that stands for its class; 0 for those left out. */
const classes = compileClasses();

function compileClasses(): Uint8Array {
  const table = Uint8Array.from({ length: 0x80 }, (_, unit) => unit);
  // Vowels, h and j come and go between spellings, and so does a d.
  for (const left of "aeiouyhjd'- ") table[left.charCodeAt(0)] = 0;
  for (const [from = '', to = ''] of ['ck', 'gk', 'qk', 'xk', 'wv', 'fp', 'zs'])
    table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

/** Whether two surnames are spellings of one: "Zelensky", "Zelenskyy"; "al-Assad", "Assad". */
export function isSameSurname(a: string, b: string, language: Language): boolean {
  const one = plainName(a);
  const other = plainName(b);
  if (one === other) return true;
  if (Math.min(one.length, other.length) < shortest || Math.abs(one.length - other.length) > 4) return false;
  return surnameClass(one) === surnameClass(other) && respell(one, language) === respell(other, language);
}

/** Shorter surnames are told apart by every letter: "Lee", "Le". */
const shortest = 4;

/** One spelling for all: the foldings of the language done. */
function respell(surname: string, { speakers }: Language): string {
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
