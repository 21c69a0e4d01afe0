import type { CueEntry, CueReading, Language, ReportingWord } from '../language.ts';

type Cues = Pick<
  Language,
  'verbCues' | 'nounCues' | 'adjectiveCues' | 'adverbCues' | 'prepositionCues' | 'wordFeatures'
>;

/** Gathers what each word may report behind one number, so that most words of a text are passed over at one look. */
export function compileReporting(cues: Cues): Pick<Language, 'reportingNumbers' | 'reportingWords'> {
  const { verbCues, nounCues, adjectiveCues, adverbCues, prepositionCues } = cues;
  const reportingNumbers = new Uint16Array(cues.wordFeatures.length);
  const reportingWords: ReportingWord[] = [];
  const openers = prepositionCues.map(({ words }) => words[0] ?? -1);
  for (const word of [
    ...verbCues.keys(),
    ...nounCues.keys(),
    ...adjectiveCues.keys(),
    ...adverbCues.keys(),
    ...openers,
  ]) {
    if (reportingNumbers[word] !== 0) continue;
    reportingNumbers[word] = reportingWords.push({
      verbs: readingsOf(verbCues.get(word)),
      nouns: readingsOf(nounCues.get(word)),
      adjectives: readingsOf(adjectiveCues.get(word)),
      adverb: adverbCues.get(word) ?? null,
      prepositions: openers.includes(word) ? prepositionCues.filter(({ words }) => words[0] === word) : none,
    });
  }
  return { reportingNumbers, reportingWords };
}

function readingsOf(entries: readonly CueEntry[] = none): readonly CueReading[] {
  if (entries.length === 0) return none;
  return entries.map((entry) => ({ entry, particle: entry.particle?.split(' ') ?? none }));
}

/** One empty list for all, so that asking most words needs no memory of their own. */
const none: readonly never[] = [];
