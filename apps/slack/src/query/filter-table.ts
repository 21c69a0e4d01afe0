import { actWords, stanceWords } from '../views/stance-words.ts';
import type { FilterKey } from './claim-filter.ts';
import { isDateWord } from './date-word.ts';

/** What one key of the argument line takes. */
export interface FilterRow {
  readonly key: FilterKey;
  /** What stands behind the colon, as help shows it. */
  readonly usage: string;
  readonly help: string;
  /** What was expected, for errors: "a date or a time ago, such as since:2d". */
  readonly expected: string;
  /** The only values there are; absent for words of one's own. */
  readonly values?: readonly string[];
  /** Whether the words that follow belong to it too: `about:night of the attack`. */
  readonly takesWords: boolean;
  readonly accepts: (value: string) => boolean;
}

type Said = Pick<FilterRow, 'key' | 'usage' | 'help'>;

function oneOf(said: Said, values: readonly string[]): FilterRow {
  const expected = `one of ${values.join(', ')}`;
  return { ...said, expected, values, takesWords: false, accepts: (value) => values.includes(value) };
}

function words(said: Said, expected: string): FilterRow {
  return { ...said, expected, takesWords: true, accepts: (value) => /[\p{L}\p{N}]/u.test(value) };
}

function date(said: Said): FilterRow {
  const like = ['2023-05-03', '2d', '3w', 'yesterday'].map((value) => `${said.key}:${value}`);
  const expected = `a date or a time ago, such as ${like.join(', ')}`;
  return { ...said, expected, takesWords: false, accepts: isDateWord };
}

/** The filters of `/claims <incident>`, in the order in which help shows them. */
export const filterTable: readonly FilterRow[] = [
  oneOf(
    { key: 'stance', usage: 'supports|denies|withholds', help: 'what they stand for' },
    Object.keys(stanceWords),
  ),
  words(
    { key: 'by', usage: '<speaker or side>', help: 'who says it' },
    'a speaker or a side, such as by:Peskov or by:Ukraine',
  ),
  oneOf(
    { key: 'act', usage: '<act>', help: 'what they do: accuses, denies, warns, demands, …' },
    Object.keys(actWords),
  ),
  words(
    { key: 'about', usage: '<words>', help: 'words of the claim or of its topic' },
    'words of the claim or its topic, such as about:drones',
  ),
  date({ key: 'since', usage: '2d|2023-05-03', help: 'said on that day or later' }),
  date({ key: 'as-of', usage: '2d|2023-05-03', help: 'what could be read by that day' }),
  words(
    { key: 'from', usage: '<outlet>', help: 'where it is printed' },
    'an outlet or an article, such as from:LifeZette',
  ),
];
