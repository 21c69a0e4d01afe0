import type { InstitutionRow, Language, LanguageData, SpeakerNounKind } from '../language.ts';
import { WordTable } from './word-table.ts';

/** Tables about who may speak: institutions, countries, nouns. */
export function compileSpeakers(
  data: LanguageData,
): Pick<Language, 'institutionsByName' | 'institutionOpeners' | 'sides' | 'nounKinds'> {
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
  const firstWords = new Set(Array.from(institutionsByName.keys(), (name) => name.split(' ')[0] ?? name));
  return { institutionsByName, institutionOpeners: new WordTable([...firstWords]), sides, nounKinds };
}
