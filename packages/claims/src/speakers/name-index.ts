import { F, Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { findInstitution } from './find-institution.ts';

/** A person's name where it stands in the text. */
interface NameMention extends TokenRange {
  /** The name without titles. */
  readonly name: string;
  readonly gender: 'she' | 'he' | null;
}

/** Every full name of an article, by position and by surname. */
export interface NameIndex {
  readonly mentions: readonly NameMention[];
  /** Surname in lower case → full names that end with it. */
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
}

/** Finds runs of two or more capitalised words that are no institution: the people an article names in full. */
export function indexNames(tokens: Tokens, language: Language): NameIndex {
  const mentions: NameMention[] = [];
  const bySurname = new Map<string, string[]>();
  for (let i = 0; i < tokens.count; i++) {
    if (!isNamePart(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.count && to - i < longestRun && isNamePart(tokens, to) && adjacent(tokens, to)) to++;
    const person = personIn(tokens, i, to, language);
    if (person !== null) {
      const name = tokens.text.slice(tokens.start[person.from], tokens.end[person.to - 1]);
      mentions.push({ ...person, name, gender: genderAround(tokens, person) });
      const surname = wordAt(tokens, person.to - 1).toLowerCase();
      const known = bySurname.get(surname) ?? [];
      if (!known.includes(name)) known.push(name);
      bySurname.set(surname, known);
    }
    i = to - 1;
  }
  return { mentions, bySurname };
}

/** The person's name at the end of a run of capitalised words, titles and institutions left off; null if there is none. */
export function personIn(tokens: Tokens, from: number, to: number, language: Language): TokenRange | null {
  let start = from;
  for (let i = from; i < to; i++) {
    const features = tokens.features[i] ?? 0;
    if ((features & (F.Title | F.Role | F.Adjective | F.TimeWord | F.Determiner)) !== 0) start = i + 1;
    const institution = findInstitution(tokens, i, to, language);
    if (institution !== null && institution > start) start = institution;
  }
  if (to - start < 2 || to - start > longestPersonName) return null;
  if (((tokens.features[to - 1] ?? 0) & (F.AllCaps | F.Role)) !== 0) return null;
  const opens = F.Preposition | F.Subordinator | F.Coordinator | F.Adverb | F.Wh;
  if (((tokens.features[start] ?? 0) & opens) !== 0) start++;
  return to - start < 2 ? null : { from: start, to };
}

const longestPersonName = 6;
/** Capitalised words in a row, titles and institutions included. */
const longestRun = 16;

function isNamePart(tokens: Tokens, i: number): boolean {
  const features = tokens.features[i] ?? 0;
  if (tokens.kind[i] !== Kind.Word || (features & F.Genitive) !== 0) return false;
  return (features & F.Capital) !== 0;
}

function adjacent(tokens: Tokens, i: number): boolean {
  return (tokens.start[i] ?? 0) - (tokens.end[i - 1] ?? 0) === 1;
}

function wordAt(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}

/** What a title or role beside the name says: "spokeswoman Maria Zakharova", "Mr. Smith". */
function genderAround(tokens: Tokens, { from, to }: TokenRange): 'she' | 'he' | null {
  for (let i = Math.max(0, from - 2); i < Math.min(tokens.count, to + 5); i++) {
    if (i >= from && i < to) continue;
    const word = wordAt(tokens, i).toLowerCase();
    if (/^(?:mrs\.?|ms\.?|miss|lady|queen|princess|her|she)$|woman$/.test(word)) return 'she';
    if (
      /^(?:mr\.?|sir|lord|king|prince|his|he)$|(?:^|[a-z])(?:spokesman|chairman|businessman|congressman)$/.test(
        word,
      )
    )
      return 'he';
  }
  return null;
}
