import type { Language, LanguageData, SpeakerLists } from '../language.ts';
import { Sense } from '../speaker-senses.ts';
import { compileNames } from './compile-names.ts';
import { pluralOf } from './plural-of.ts';
import { SenseTable } from './sense-table.ts';

/** Tables about who may speak: countries, institutions, nouns, given names. `learn` adds a word and tells its index. */
export function compileSpeakers(
  data: LanguageData,
  learn: (word: string) => number,
): Pick<
  Language,
  | 'names'
  | 'adjectives'
  | 'countries'
  | 'officeNames'
  | 'speakerSenses'
  | 'ranks'
  | 'givenGroups'
  | 'familyFirst'
> {
  const { speakers } = data;
  return {
    ...compileNames(data, learn),
    officeNames: new Map(
      data.offices.flatMap((row) => {
        const names = row.split('|');
        return names.map((name) => [name, names[0] ?? name] as const);
      }),
    ),
    speakerSenses: new SenseTable(compileSenses(speakers), learn),
    ranks: new Set(words(speakers.ranks)),
    givenGroups: compileVariants(speakers.nameVariants),
    familyFirst: new Set(words(speakers.familyNamesFirst.toLowerCase())),
  };
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** Senses by word; two words of a list are joined by a low line. */
function compileSenses({ rows, womensNames, mensNames }: SpeakerLists): Map<string, number> {
  const senses = new Map<string, number>();
  const add = (word: string, bits: number) => senses.set(word, (senses.get(word) ?? 0) | bits);
  for (const { sense, plural, words: list } of rows) {
    for (const word of words(list)) {
      const printed = word.replace(/_/g, ' ').replace(/’/g, "'");
      add(printed, Sense[sense]);
      if (plural !== undefined) add(pluralOf(printed), Sense[plural]);
    }
  }
  for (const name of words(womensNames.toLowerCase())) add(name, Sense.Given | Sense.She);
  for (const name of words(mensNames.toLowerCase())) add(name, Sense.Given | Sense.He);
  return senses;
}

function compileVariants(list: string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [group, names] of list.split(/[|\n]/).entries())
    for (const name of words(names.toLowerCase())) groups.set(name, [...(groups.get(name) ?? []), group]);
  return groups;
}
