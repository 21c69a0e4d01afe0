import { cueForms } from '../eval/review-sheet.ts';
import { en } from '../src/languages/en/index.ts';

/** Words around reports, and numbers and abbreviations that sentences trip over. */
export const words: readonly string[] = `
the mayor a an of in on at to by with and or but that which who whom what whether if when because as so how why
not never no had has have been be is was were would could may will he she they it their his you we I dam held broke
Ann Lee Mr. Mayor U.S. officials Kremlin Reuters Ukraine’s spokesman reporters St. J. a.m. Monday May 3 2023 1,000 3.5 50%
`
  .trim()
  .split(/\s+/);

/** Every form of every reporting word, and some that take several words. */
export const cues: readonly string[] = [
  ...cueForms(en),
  'declined to say',
  'has not confirmed',
  'went on to say',
  'was told',
  'is said to',
];

/** Marks of all families, what stands in for them, and stops with what follows them. */
export const marks: readonly string[] = `
“ ” " '' \`\` ‘ ’ ' « » ‹ › „ ‟ ‚ 「 」 『 』 《 》 〈 〉 ＂ ′ ″ ❝ ❞ 〝 〞 ( ) [ ] { } （ ） 【 】 | < > , ; : — – - -- ― • * _ # @ & \\ /
. ! ? … ... 。 ！ ？ ، ؟ ‽ .” ,” ?” !” .’” ." .'' ,'' 。」
`
  .trim()
  .split(/\s+/);

/** Line ends, spaces with and without width, joiners, soft hyphens, bidirectional and other controls. */
export const gaps: readonly string[] = [
  ...'\n\r\t\u000b\u000c\u0085\u2028\u2029\u00a0\u202f\u2003\u3000\u200b\u200c\u200d\u2060\ufeff\u00ad\u0000',
  ...'\u200e\u200f\u202a\u202e\u202c\u2066\u2069',
  ...['\n\n', '\r\n', '\r\n\r\n', '  '],
];

/** Letters of other scripts, letters that change length with case, combined ones, emoji, and half surrogate pairs. */
export const letters: readonly string[] = [
  ...'éﬁİıßǅΩ字अ😀𝒜\ufffd',
  ...['e\u0301', '👩‍👩‍👧', '他说', 'مرحبا', 'قال', 'שלום', '\ud83d', '\udc00'],
];

/** An opening and a closing mark each; the last pair points outwards, as in some languages. */
export const pairs: readonly string[] = '“” ‘’ "" «» „“ ‹› 「」 『』 () [] {} （） ”“'.split(' ');
