import type { Language, LanguageData } from '../language.ts';

/** The pattern made of the hedges, longest first. */
export function compilePatterns(data: LanguageData): Pick<Language, 'hedgePattern'> {
  const hedges = [...data.hedges].sort((a, b) => b.length - a.length);
  return { hedgePattern: new RegExp(`\\b(?:${hedges.join('|')})\\b`, 'gi') };
}
