import type { Language } from '../language.ts';
import { Char, classOf } from './char-class.ts';
import { endOfAbbreviation } from './end-of-abbreviation.ts';
import { isClitic } from './is-clitic.ts';

/**
 * Behind the last character of the word that starts at `start`. What joins letters inside a word belongs to it:
 * "mid-May", "AT&T", "O’Brien", "U.S.-led"; a clitic does not.
 */
export function endOfWord(text: string, start: number, language: Language): number {
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
