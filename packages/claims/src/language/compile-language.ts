import { dateSenseOf, opensDate } from '../date-senses.ts';
import { F, Trait } from '../features.ts';
import type { CueEntry, CueRow, Frame, Language, LanguageData } from '../language.ts';
import { compileCertainty } from './compile-certainty.ts';
import { compileDates } from './compile-dates.ts';
import { compilePatternWords } from './compile-pattern-words.ts';
import { compilePhrases } from './compile-phrases.ts';
import { compileReporting } from './compile-reporting.ts';
import { compileSpeakers } from './compile-speakers.ts';
import { inflect, readIrregularVerbs } from './inflect.ts';
import { pluralOf } from './plural-of.ts';
import { WordTable } from './word-table.ts';

/**
 * Turns the lists of a language into tables: one index for all its words, feature bits and cue entries by that index.
 * Done once per language; parsing only looks up.
 */
export function compileLanguage(data: LanguageData): Language {
  const words: string[] = [];
  const features: number[] = [];
  const indices = new Map<string, number>();

  const learn = (word: string, bits = 0): number => {
    const known = indices.get(word);
    if (known !== undefined) {
      features[known] = (features[known] ?? 0) | bits;
      return known;
    }
    indices.set(word, words.length);
    words.push(word);
    features.push(bits);
    return words.length - 1;
  };

  for (const [name, list] of Object.entries(data.grammarWords)) {
    for (const word of split(list)) learn(word, F[name as keyof typeof F]);
  }

  for (const noun of split(data.people)) {
    learn(noun, F.Role);
    learn(pluralOf(noun), F.Role);
  }

  const irregular = readIrregularVerbs(data.irregularVerbs);
  const learnVerb = (lemma: string, bits: number): number[] => {
    const forms = inflect(lemma, data.inflection, irregular);
    return [
      learn(forms.lemma, F.VerbBase | bits),
      learn(forms.s, F.VerbS | bits),
      learn(forms.ing, F.VerbIng | bits),
      ...forms.past.map((form) => learn(form, F.VerbPast | bits)),
      ...forms.participle.map((form) => learn(form, F.VerbParticiple | bits)),
    ];
  };
  for (const lemma of [...split(data.commonVerbs), ...irregular.keys()]) learnVerb(lemma, 0);

  // "fire back": a verb that takes a position only with its particle is a cue nowhere else ("the fire chief").
  const plain = new Set(
    data.cueVerbs.flatMap((row) => (row.class === 'attitude' && row.particle ? [] : split(row.words))),
  );
  const verbCues = compileRows(data.cueVerbs, (lemma) => learnVerb(lemma, plain.has(lemma) ? F.CueVerb : 0));
  const nounCues = compileRows(data.cueNouns, (lemma) => [
    learn(lemma, F.CueNoun),
    learn(pluralOf(lemma), F.CueNoun),
  ]);
  const adjectiveCues = compileRows(data.cueAdjectives, (lemma) => [learn(lemma, F.Adjective)]);
  const bare = (lemma: string): CueEntry => ({
    lemma,
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: new Set(),
    particle: null,
  });
  const prepositionCues = data.cuePrepositions.map((phrase) => ({
    words: split(phrase).map((word) => learn(word)),
    entry: bare(phrase),
  }));
  const adverbCues = new Map(data.cueAdverbs.map((word) => [learn(word, F.Adverb), bare(word)]));
  const abbreviations = new Set(
    split(`${data.titleAbbreviations} ${data.otherAbbreviations}`).map((word) => learn(word)),
  );
  const endingAbbreviations = new Set(split(data.otherAbbreviations).map((word) => learn(word)));
  const openers = new Set(split(data.sentenceOpeners).map((word) => learn(word)));
  const elidedWords = new Set(split(data.elisions).map((word) => learn(word)));

  const dateCodes = compileDates(data.dates, (word) => learn(word));

  const wordFeatures = Int32Array.from(features);
  const reporting = compileReporting({
    verbCues,
    nounCues,
    adjectiveCues,
    adverbCues,
    prepositionCues,
    wordFeatures,
  });
  // The lexicon ends here; what is learnt from here on tells nothing of a word but that a name or a pattern has it.
  const listed = words.length;
  const patterns = [...data.sectionPatterns, data.faqHeading];
  const opening = compilePatternWords(patterns, 'opens', (word) => learn(word));
  const held = compilePatternWords(patterns, 'holds', (word) => learn(word));
  const speakers = compileSpeakers(data, (word) => learn(word));
  const traitsOf = (term: number): number =>
    (reporting.reportingNumbers[term] ? Trait.Reports : 0) |
    (opensDate(dateSenseOf(dateCodes[term] ?? 0)) ? Trait.OpensDate : 0) |
    (held.has(term) ? Trait.InPattern : 0) |
    (speakers.names.opens(term) ? Trait.OpensInstitution : 0);

  return {
    ...data,
    words: new WordTable(words),
    listed,
    wordFeatures,
    wordTraits: Uint8Array.from(words, (_, term) => traitsOf(term)),
    verbCues,
    nounCues,
    adjectiveCues,
    prepositionCues,
    adverbCues,
    ...reporting,
    abbreviations,
    endingAbbreviations,
    openers,
    elidedWords,
    dateCodes,
    openingPatterns: Int32Array.from(words, (_, term) => opening.get(term) ?? 0),
    heldPatterns: Int32Array.from(words, (_, term) => held.get(term) ?? 0),
    ...speakers,
    ...compilePhrases(data, words),
    ...compileCertainty(data),
  };
}

function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/**
 * Lists the entries of every form. Rows of one lemma with the same particle are one entry: frames are joined, and the
 * first row decides class and act.
 */
function compileRows(
  rows: readonly CueRow[],
  learnForms: (lemma: string) => number[],
): Map<number, CueEntry[]> {
  const entries = new Map<string, CueEntry>();
  for (const row of rows) {
    for (const lemma of split(row.words)) {
      const particle = row.particle ?? null;
      const key = `${lemma} ${particle ?? ''}`;
      const before = entries.get(key);
      const frames = new Set([...(before?.frames ?? []), ...split(row.frames)] as Frame[]);
      entries.set(key, {
        lemma: particle === null ? lemma : `${lemma} ${particle}`,
        class: before?.class ?? row.class,
        act: before?.act ?? row.act,
        neutral: before?.neutral ?? row.neutral ?? false,
        frames,
        particle,
      });
    }
  }
  const byForm = new Map<number, CueEntry[]>();
  for (const [key, entry] of entries) {
    const lemma = key.slice(0, key.indexOf(' '));
    for (const form of new Set(learnForms(lemma))) {
      const list = byForm.get(form) ?? [];
      // Entries with a particle are more particular, so they are tried first.
      if (entry.particle === null) list.push(entry);
      else list.unshift(entry);
      byForm.set(form, list);
    }
  }
  return byForm;
}
