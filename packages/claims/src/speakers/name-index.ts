import { F, Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { findInstitution } from './find-institution.ts';
import { SurnameTable } from './surname-table.ts';

/** Every full name of an article. */
export interface NameIndex {
  /** Where people are named in full, titles left off, in the order of the text. */
  readonly mentions: readonly TokenRange[];
  readonly surnames: SurnameTable;
}

/** Finds runs of two or more capitalised words that are no institution: the people an article names in full. */
export function indexNames(tokens: Tokens, language: Language): NameIndex {
  const { count, features } = tokens;
  const mentions: TokenRange[] = [];
  for (let i = 0; i < count; i++) {
    // Most tokens have no capital: they are passed over by one look.
    if (((features[i] ?? 0) & F.Capital) === 0 || !isNamePart(tokens, i)) continue;
    let to = i + 1;
    while (to < count && to - i < longestRun && isNamePart(tokens, to) && adjacent(tokens, to)) to++;
    const person = personIn(tokens, i, to, language);
    if (person !== null) mentions.push(person);
    i = to - 1;
  }
  return { mentions, surnames: new SurnameTable(tokens, mentions) };
}

/** The person's name at the end of a run of capitalised words, titles and institutions left off; null if there is none. */
export function personIn(tokens: Tokens, from: number, to: number, language: Language): TokenRange | null {
  if (to - from < 2) return null;
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

function isNamePart({ kind, features }: Tokens, i: number): boolean {
  return ((features[i] ?? 0) & (F.Capital | F.Genitive)) === F.Capital && kind[i] === Kind.Word;
}

function adjacent(tokens: Tokens, i: number): boolean {
  return (tokens.start[i] ?? 0) - (tokens.end[i - 1] ?? 0) === 1;
}
