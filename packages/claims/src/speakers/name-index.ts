import { F, Kind } from '../features.ts';
import type { InstitutionRow, Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';

/** A person's name where it stands in the text. */
export interface NameMention extends TokenRange {
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
  const institutions = language.institutionsByName;
  const mentions: NameMention[] = [];
  const bySurname = new Map<string, string[]>();
  for (let i = 0; i < tokens.count; i++) {
    if (!isNamePart(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.count && isNamePart(tokens, to) && adjacent(tokens, to)) to++;
    const person = personIn(tokens, i, to, institutions);
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
export function personIn(
  tokens: Tokens,
  from: number,
  to: number,
  institutions: ReadonlyMap<string, InstitutionRow>,
): TokenRange | null {
  let start = from;
  for (let i = from; i < to; i++) {
    if ((tokens.features[i] ?? 0) & (F.Title | F.Role | F.Adjective | F.TimeWord | F.Determiner))
      start = i + 1;
    for (let end = to; end > i; end--) {
      if (end - i < to - from || i > from || end < to) {
        const words = tokens.text.slice(tokens.start[i], tokens.end[end - 1]).toLowerCase();
        if (institutions.has(words) && end > start) start = end;
      }
    }
  }
  if (
    to - start < 2 ||
    institutions.has(tokens.text.slice(tokens.start[start], tokens.end[to - 1]).toLowerCase())
  )
    return null;
  if ((tokens.features[to - 1] ?? 0) & (F.AllCaps | F.Role)) return null;
  if (
    ((tokens.features[start] ?? 0) & (F.Preposition | F.Subordinator | F.Coordinator | F.Adverb | F.Wh)) !==
    0
  )
    start++;
  return to - start < 2 ? null : { from: start, to };
}

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
