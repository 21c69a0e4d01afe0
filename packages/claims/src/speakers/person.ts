import type { NameMention } from './index-names.ts';

/** A person whom an article names. */
export interface Person {
  /** The fullest name that is printed. */
  readonly name: string;
  /** Its words: given names and surname, in the order printed. */
  readonly words: readonly string[];
  /** Every spelling of the full name. */
  readonly spellings: readonly string[];
  /** Where the person is named in full or by a title, in the order of the text. */
  readonly mentions: readonly NameMention[];
  /** Known to be a person and no thing ("Wall Street"). */
  readonly sure: boolean;
}
