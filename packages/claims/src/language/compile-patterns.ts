import type { Language, LanguageData } from '../language.ts';

/** Patterns made of word lists: hedges, longest first, and dates. */
export function compilePatterns(data: LanguageData): Pick<Language, 'hedgePattern' | 'datePattern'> {
  const hedges = [...data.hedges].sort((a, b) => b.length - a.length);
  const month = capitalised(data.months);
  const weekday = capitalised(data.weekdays);
  return {
    hedgePattern: new RegExp(`\\b(?:${hedges.join('|')})\\b`, 'gi'),
    datePattern: new RegExp(
      [
        '\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b',
        `\\b(?<month>${month})(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:))?(?:,? (?<year>\\d{4}))?\\b`,
        `\\b(?<day2>\\d{1,2}) (?<month2>${month})(?: (?<year2>\\d{4}))?\\b`,
        `\\b(?<weekday>${weekday})\\b`,
        '\\b(?<relative>yesterday|today)\\b',
      ].join('|'),
      'g',
    ),
  };
}

function capitalised(list: string): string {
  return list
    .split(' ')
    .map((name) => name.slice(0, 1).toUpperCase() + name.slice(1))
    .join('|');
}
