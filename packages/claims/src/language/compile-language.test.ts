import { describe, expect, it, test } from 'vitest';
import { dateSenseOf, dateValueOf, Part, Sense } from '../date-senses.ts';
import { F } from '../features.ts';
import type { Language, LanguageData } from '../language.ts';
import { en } from '../languages/en/index.ts';
import { compileLanguage } from './compile-language.ts';

/** A language of a dozen words. */
const small: LanguageData = {
  ...en,
  grammarWords: { Determiner: 'the this', SubjectPronoun: 'this she' },
  irregularVerbs: 'say said said|go went gone',
  commonVerbs: 'hold',
  cueVerbs: [
    { words: 'say deny', class: 'speech', act: 'asserts', neutral: true, frames: 'that bare' },
    { words: 'deny', class: 'speech', act: 'denies', frames: 'np' },
    { words: 'point', class: 'speech', act: 'asserts', frames: 'that', particle: 'out' },
    { words: 'point', class: 'attitude', act: 'accuses', frames: 'np' },
  ],
  cueNouns: [{ words: 'claim allegory bus', class: 'speech', act: 'asserts', frames: 'that' }],
  cuePrepositions: ['according to'],
  cueAdverbs: ['reportedly'],
  titleAbbreviations: 'mr',
  otherAbbreviations: 'inc',
  sentenceOpeners: 'the she',
  elisions: 'em',
  speakers: { ...en.speakers, rows: [], womensNames: '', mensNames: '' },
};
const language = compileLanguage(small);
const featuresOf = (word: string) => language.wordFeatures[language.words.indexOf(word)];

test.each([
  ['the', F.Determiner],
  ['this', F.Determiner | F.SubjectPronoun],
  ['hold', F.VerbBase],
  ['holding', F.VerbIng],
  ['went', F.VerbPast],
  ['gone', F.VerbParticiple],
  ['say', F.VerbBase | F.CueVerb],
  ['said', F.VerbPast | F.VerbParticiple | F.CueVerb],
  ['denies', F.VerbS | F.CueVerb],
  ['claims', F.CueNoun],
  ['allegories', F.CueNoun],
  ['buses', F.CueNoun],
  ['reportedly', F.Adverb],
  ['according', 0],
  ['mr', 0],
])('%s has exactly its features', (word, features) => {
  expect(featuresOf(word)).toBe(features);
});

test.each(['mayor', 'sayed', 'denys', 'allegorys', 'out'])('%s is no word of it', (word) => {
  expect(language.words.indexOf(word)).toBe(-1);
});

describe('cue entries', () => {
  const entriesOf = (form: string) => language.verbCues.get(language.words.indexOf(form)) ?? [];

  it('are the same for every form of a verb', () => {
    for (const form of ['say', 'says', 'said', 'saying']) {
      expect(entriesOf(form)).toEqual([
        {
          lemma: 'say',
          class: 'speech',
          act: 'asserts',
          neutral: true,
          frames: new Set(['that', 'bare']),
          particle: null,
        },
      ]);
    }
  });

  it('join the frames of rows with the same lemma; the first row decides the rest', () => {
    expect(entriesOf('denied')).toMatchObject([
      { lemma: 'deny', act: 'asserts', neutral: true, frames: new Set(['that', 'bare', 'np']) },
    ]);
  });

  it('come with a particle before those without', () => {
    expect(entriesOf('pointed').map(({ lemma, particle }) => [lemma, particle])).toEqual([
      ['point out', 'out'],
      ['point', null],
    ]);
  });

  it('of prepositions and adverbs are found by their words', () => {
    expect(language.prepositionCues.map(({ words, entry }) => [words, entry.lemma])).toEqual([
      [[language.words.indexOf('according'), language.words.indexOf('to')], 'according to'],
    ]);
    expect(language.adverbCues.get(language.words.indexOf('reportedly'))?.lemma).toBe('reportedly');
  });
});

it('knows which abbreviations may end a sentence', () => {
  const [mr, inc] = [language.words.indexOf('mr'), language.words.indexOf('inc')];
  expect([language.abbreviations.has(mr), language.endingAbbreviations.has(mr)]).toEqual([true, false]);
  expect([language.abbreviations.has(inc), language.endingAbbreviations.has(inc)]).toEqual([true, true]);
});

it('gives date words their sense and value, prefixed months included', () => {
  const meaning = (word: string) => {
    const code = language.dateCodes[language.words.indexOf(word)] ?? 0;
    return [dateSenseOf(code), dateValueOf(code)];
  };
  expect(meaning('wednesday')).toEqual([Sense.Weekday, 3]);
  expect(meaning('sept.')).toEqual([Sense.ShortMonth, 9]);
  expect(meaning('mid-may')).toEqual([Sense.PartMonth, (Part.Mid << 4) | 5]);
  expect(meaning('said')).toEqual([Sense.None, 0]);
});

it('takes a language with empty lists', () => {
  const empty = compileLanguage({
    ...small,
    grammarWords: {},
    irregularVerbs: '',
    commonVerbs: '',
    cueVerbs: [],
    cueNouns: [],
    cuePrepositions: [],
    cueAdverbs: [],
    titleAbbreviations: '',
    otherAbbreviations: '',
    sentenceOpeners: '',
    elisions: '',
    dates: { ...en.dates, rows: [] },
  });
  expect(isListed(empty, 'the')).toBe(false);
  expect(empty.words.indexOf('said')).toBe(-1);
  expect(empty.verbCues.size + empty.nounCues.size + empty.adverbCues.size).toBe(0);
});

it.each(['Reuters', 'newsletter', 'advertisement'])('knows %s by name or pattern, not as a word', (word) => {
  expect(en.words.indexOf(word)).not.toBe(-1);
  expect(isListed(en, word)).toBe(false);
});

function isListed({ words, listed }: Language, word: string): boolean {
  const term = words.indexOf(word);
  return term !== -1 && term < listed;
}
