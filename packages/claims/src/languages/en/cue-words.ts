import type { CueRow } from '../../language.ts';

/** Nouns that report: "the claim that", "a denial of", "their belief that". */
export const cueNouns: readonly CueRow[] = [
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'that',
    words:
      'claim statement assertion contention declaration announcement comment remark argument insistence report notion acknowledgment acknowledgement admission allegation explanation conclusion finding assessment testimony message view opinion',
  },
  { class: 'speech', act: 'denies', frames: 'that np', particle: 'of', words: 'denial' },
  { class: 'speech', act: 'denies', frames: 'that', words: 'denial' },
  { class: 'speech', act: 'accuses', frames: 'that np', particle: 'of', words: 'accusation' },
  { class: 'speech', act: 'accuses', frames: 'that', words: 'accusation' },
  { class: 'speech', act: 'suggests', frames: 'that', words: 'suggestion speculation hint' },
  { class: 'speech', act: 'warns', frames: 'that np', particle: 'of', words: 'warning' },
  { class: 'speech', act: 'warns', frames: 'that', words: 'warning' },
  { class: 'speech', act: 'promises', frames: 'that to', words: 'promise pledge vow' },
  { class: 'speech', act: 'threatens', frames: 'to', words: 'threat' },
  { class: 'speech', act: 'demands', frames: 'np', particle: 'for', words: 'call demand' },
  { class: 'belief', act: 'asserts', frames: 'that', words: 'belief conviction' },
  { class: 'belief', act: 'predicts', frames: 'that', words: 'prediction expectation forecast' },
  { class: 'belief', act: 'fears', frames: 'that', words: 'fear concern worry' },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'as',
    particle: 'of',
    words: 'narrative portrayal description depiction characterization',
  },
];

/** Adjectives that report behind a form of "be": "is confident that", "was concerned about". */
export const cueAdjectives: readonly CueRow[] = [
  {
    class: 'belief',
    act: 'asserts',
    neutral: true,
    frames: 'that bare',
    words: 'sure certain confident convinced adamant aware optimistic hopeful',
  },
  { class: 'belief', act: 'fears', frames: 'that', words: 'concerned worried afraid fearful' },
  { class: 'belief', act: 'fears', frames: 'np', particle: 'about', words: 'concerned worried' },
  { class: 'belief', act: 'doubts', frames: 'that', words: 'skeptical sceptical doubtful' },
];

/** Prepositions that report: "according to X". */
export const cuePrepositions = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
] as const;

/** Adverbs that report without naming anybody: the claim has no source. */
export const cueAdverbs = ['reportedly', 'allegedly', 'purportedly', 'supposedly'] as const;
