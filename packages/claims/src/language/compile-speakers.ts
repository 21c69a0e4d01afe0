import type { InstitutionRow, Language, LanguageData, SpeakerNounKind } from '../language.ts';
import { FirstWords } from './first-words.ts';

/** Tables about who may speak: institutions, countries, nouns. */
export function compileSpeakers(
  data: LanguageData,
  words: readonly string[],
  learn: (word: string) => number,
): Pick<
  Language,
  | 'institutionsByName'
  | 'institutionOpeners'
  | 'institutionNumbers'
  | 'institutionRests'
  | 'sides'
  | 'sideOpeners'
  | 'nounKinds'
  | 'pluralNouns'
> {
  const institutionsByName = new Map<string, InstitutionRow>();
  const sides = new Map<string, string>();
  for (const row of data.institutions) {
    for (const name of row.names.split('|')) {
      const key = name.toLowerCase().replace(/^the /, '');
      institutionsByName.set(key, row.speaker === '' ? { ...row, speaker: name } : row);
      if (row.side) sides.set(key, row.side);
    }
  }
  for (const pair of data.demonyms.split(' ')) {
    const [adjective, side] = pair.split(':');
    if (adjective && side) sides.set(adjective, side);
  }
  const nounKinds = new Map<string, Set<SpeakerNounKind>>();
  for (const [kind, nouns] of Object.entries(data.speakerNouns) as [SpeakerNounKind, string][]) {
    for (const noun of nouns.split(/\s+/)) nounKinds.set(noun, (nounKinds.get(noun) ?? new Set()).add(kind));
  }
  const plurals = words.map((word, i) => (nounKinds.get(word)?.has('plural') ? i : -1));
  return {
    institutionsByName,
    ...compileNames([...institutionsByName.keys()], learn),
    sides,
    sideOpeners: new FirstWords([...new Set(Array.from(sides.keys(), (name) => name.split(' ')[0] ?? name))]),
    nounKinds,
    pluralNouns: new Set(plurals.filter((i) => i !== -1)),
  };
}

/** Names by their first word; the longest first, so that "the White House" is not cut short. */
function compileNames(
  names: readonly string[],
  learn: (word: string) => number,
): Pick<Language, 'institutionOpeners' | 'institutionNumbers' | 'institutionRests'> {
  const rests = new Map<string, string[][]>();
  for (const name of names) {
    const [first = name, ...rest] = name.split(' ');
    rests.set(
      first,
      [...(rests.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
    );
  }
  const openers = [...rests.keys()];
  const terms = openers.map(learn);
  const institutionNumbers = new Uint16Array(Math.max(-1, ...terms) + 1);
  for (const [i, term] of terms.entries()) institutionNumbers[term] = i + 1;
  return {
    institutionOpeners: new FirstWords(openers),
    institutionNumbers,
    institutionRests: [...rests.values()],
  };
}
