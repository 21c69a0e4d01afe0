import type { Language } from '../language.ts';
import { Char, classAt } from './char-class.ts';
import { endOfAbbreviation } from './end-of-abbreviation.ts';
import { isClitic } from './is-clitic.ts';

/**
 * Behind the last character of the word that starts at `start` and whose first run of letters ends at `run`. What joins
 * letters inside a word belongs to it: "mid-May", "AT&T", "O’Brien", "U.S.-led"; a clitic does not.
 */
export function endOfWord(text: string, start: number, run: number, language: Language): number {
  let at = run;
  // "R-Ariz.", "mid-Jan.": the part behind the hyphen is the abbreviation.
  let part = start;
  for (;;) {
    const type = classAt(text, at);
    if (type === Char.Letter || type === Char.Digit) {
      at++;
      continue;
    }
    if (type > Char.Ampersand) return at;
    const next = classAt(text, at + 1);
    if (type === Char.Hyphen && (next === Char.Letter || next === Char.Digit)) {
      part = at + 1;
      at += 2;
    } else if (type === Char.Ampersand && next === Char.Letter) {
      // AT&T, S&P
      at += 2;
    } else if (type === Char.Apostrophe && next === Char.Letter && !isClitic(text, at)) {
      at += 2;
    } else if (type === Char.Period) {
      const after = endOfAbbreviation(text, part, at, language);
      if (after === at) return at;
      at = after;
      const goesOn = classAt(text, at);
      // U.S.-led
      const compound = goesOn === Char.Hyphen && classAt(text, at + 1) === Char.Letter;
      if (goesOn !== Char.Letter && !compound) return at;
    } else {
      return at;
    }
  }
}
