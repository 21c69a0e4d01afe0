import { compileLanguage } from '../../language/compile-language.ts';
import type { Language } from '../../language.ts';
import { elisions, otherAbbreviations, sentenceOpeners, titleAbbreviations } from './abbreviations.ts';
import { actPhrases, negatedMatter, negations, noForces } from './acts.ts';
import { attitudePhrases } from './attitude-phrases.ts';
import { attitudeVerbs } from './attitude-verbs.ts';
import { attitudeAdjectives } from './attitude-words.ts';
import { concepts } from './concepts.ts';
import { countries } from './countries.ts';
import { cueVerbs } from './cue-verbs.ts';
import { cueAdjectives, cueAdverbs, cueNouns, cuePrepositions } from './cue-words.ts';
import { dates } from './dates.ts';
import { adjectiveEndings, grammarWords } from './grammar-words.ts';
import { hedges, noHedges, reportedCertainty, unknowns } from './hedges.ts';
import { inflection, irregularVerbs } from './inflection.ts';
import { institutions, offices } from './institutions.ts';
import {
  familyNamesFirst,
  givenPartBehind,
  mensNames,
  nameVariants,
  surnameFoldings,
  womensNames,
} from './names.ts';
import { bodies, crowds, papers, persons } from './people.ts';
import { blocs, doubtfulPlaces, places } from './places.ts';
import { roleWords } from './role-words.ts';
import { faqHeading, sectionPatterns } from './sections.ts';
import {
  adjacentReasonWords,
  anonymityPhrases,
  anonymityStems,
  personEndings,
  ranks,
  reasonWords,
  silencedPhrases,
  speakerRows,
} from './speakers.ts';
import { commonVerbs } from './verbs.ts';

/** English. */
export const en: Language = compileLanguage({
  tag: 'en',
  adjectiveEndings,
  grammarWords,
  people: persons + crowds + bodies + papers,
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
  offices,
  places: { tables: [places, countries], blocs, doubtful: doubtfulPlaces },
  speakers: {
    rows: speakerRows,
    personEndings,
    ranks,
    womensNames,
    mensNames,
    nameVariants,
    familyNamesFirst,
    givenPartBehind,
    surnameFoldings,
    anonymity: anonymityPhrases,
    anonymityStems,
    silenced: silencedPhrases,
    reasons: reasonWords,
    adjacentReasons: adjacentReasonWords,
  },
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
