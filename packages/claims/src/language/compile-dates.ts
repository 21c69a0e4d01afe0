import { dateCode, Part, Sense } from '../date-senses.ts';
import type { DateLists } from '../language.ts';

/** Gives every word its code, by word index. `learn` adds a word to the language and tells its index. */
export function compileDates({ rows, prefixes }: DateLists, learn: (word: string) => number): Uint16Array {
  const codes = new Map<number, number>();
  for (const { sense, first = 0, words } of rows) {
    for (const [place, forms] of words.split(' ').entries()) {
      const value = first + place;
      for (const form of forms === '-' ? [] : forms.split('/')) {
        codes.set(learn(form), dateCode(Sense[sense], value));
        if (!monthSenses.includes(sense)) continue;
        // "mid-March": the prefix's part stands above the month.
        for (const { text, part } of prefixes)
          codes.set(learn(text + form), dateCode(Sense.PartMonth, (Part[part] << 4) | value));
      }
    }
  }
  const byWord = new Uint16Array(Math.max(0, ...codes.keys()) + 1);
  for (const [word, code] of codes) byWord[word] = code;
  return byWord;
}

const monthSenses: readonly string[] = ['Month', 'DoubtfulMonth', 'ShortMonth'];
