import { compileLanguage } from '../../language/compile-language.ts';
import type { Language } from '../../language.ts';
import { elisions, otherAbbreviations, sentenceOpeners, titleAbbreviations } from './abbreviations.ts';
import { actPhrases, negatedMatter, negations, noForces } from './acts.ts';
import { attitudePhrases } from './attitude-phrases.ts';
import { attitudeVerbs } from './attitude-verbs.ts';
import { attitudeAdjectives } from './attitude-words.ts';
import { concepts } from './concepts.ts';
import { cueVerbs } from './cue-verbs.ts';
import { cueAdjectives, cueAdverbs, cueNouns, cuePrepositions } from './cue-words.ts';
import { dates } from './dates.ts';
import { adjectiveEndings, grammarWords } from './grammar-words.ts';
import { hedges, noHedges, reportedCertainty, unknowns } from './hedges.ts';
import { inflection, irregularVerbs } from './inflection.ts';
import { demonyms, institutions, speakerNouns } from './institutions.ts';
import { people } from './people.ts';
import { roleWords } from './role-words.ts';
import { faqHeading, sectionPatterns } from './sections.ts';
import { commonVerbs } from './verbs.ts';

/** English. */
export const en: Language = compileLanguage({
  tag: 'en',
  adjectiveEndings,
  grammarWords,
  people,
  inflection,
  irregularVerbs,
  commonVerbs,
  cueVerbs: [...cueVerbs, ...attitudeVerbs, ...attitudePhrases],
  cueNouns,
  cueAdjectives: [...cueAdjectives, ...attitudeAdjectives],
  cuePrepositions,
  cueAdverbs,
  titleAbbreviations,
  otherAbbreviations,
  sentenceOpeners,
  elisions,
  institutions,
  demonyms,
  speakerNouns,
  sectionPatterns,
  faqHeading,
  actPhrases,
  noForces,
  negatedMatter,
  negations,
  hedges,
  noHedges,
  unknowns,
  reportedCertainty,
  dates,
  concepts,
  roleWords,
});
