import { firstHedge, type Language, type LanguageData, Meaning } from '../language.ts';
import { PhraseTable } from './phrase-table.ts';

/** Every phrase that tells how the words of a content are meant, in one table. `words` are those of the language, by index. */
export function compilePhrases(
  data: LanguageData,
  words: readonly string[],
): Pick<Language, 'phrases' | 'openingActs'> {
  const rows = [
    ...data.actPhrases.map(({ phrases }, i) => ({ label: 1 << i, phrases })),
    { label: Meaning.NegatedMatter, phrases: data.negatedMatter },
    { label: Meaning.Negation, phrases: data.negations },
    { label: Meaning.Unknown, phrases: data.unknowns },
    { label: Meaning.Shadow, phrases: [...data.noHedges, ...data.noForces] },
    ...data.hedges.map(({ phrases }, i) => ({ label: 1 << (firstHedge + i), phrases })),
  ];
  const openingActs = data.actPhrases.reduce((bits, { opens }, i) => (opens ? bits | (1 << i) : bits), 0);
  return { openingActs, phrases: new PhraseTable(rows, words) };
}
