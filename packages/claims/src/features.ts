/**
 * What a token can be, as bits of one integer. A word has the bits of every class it may belong to ("her" is an
 * object pronoun and a possessive); rules decide by context. Bits come from the word lists of a language and from
 * the shape of the token.
 */
export const F = {
  Determiner: 1 << 0,
  Preposition: 1 << 1,
  SubjectPronoun: 1 << 2,
  ObjectPronoun: 1 << 3,
  PossessivePronoun: 1 << 4,
  Be: 1 << 5,
  Have: 1 << 6,
  Do: 1 << 7,
  Modal: 1 << 8,
  Negation: 1 << 9,
  Coordinator: 1 << 10,
  Subordinator: 1 << 11,
  That: 1 << 12,
  Wh: 1 << 13,
  Adverb: 1 << 14,
  To: 1 << 15,
  Title: 1 << 16,
  Role: 1 << 17,
  TimeWord: 1 << 18,
  /** Base form of a known verb ("attack"). */
  VerbBase: 1 << 19,
  /** Third person singular ("attacks"). */
  VerbS: 1 << 20,
  /** Simple past ("went", "attacked"). */
  VerbPast: 1 << 21,
  /** Past participle ("gone", "attacked"). */
  VerbParticiple: 1 << 22,
  /** Present participle or gerund ("attacking"). */
  VerbIng: 1 << 23,
  CueVerb: 1 << 24,
  CueNoun: 1 << 25,
  /** 's, ’s, or the bare apostrophe after a plural. */
  Genitive: 1 << 26,
  Capital: 1 << 27,
  AllCaps: 1 << 28,
  Numeric: 1 << 29,
  Adjective: 1 << 30,
  /** A verb form that is as often a noun: "state", "claims", "report". */
  NounToo: 1 << 31,
} as const;

/** Any auxiliary. */
export const AUXILIARY = F.Be | F.Have | F.Do | F.Modal;
/** Any form of a verb that is not an auxiliary. */
export const VERB = F.VerbBase | F.VerbS | F.VerbPast | F.VerbParticiple | F.VerbIng;
/** Any pronoun that can be a subject or object by itself. */
export const PRONOUN = F.SubjectPronoun | F.ObjectPronoun;

/**
 * What a word may be the beginning of, as bits of one byte. Every token carries them, so that a stage passes over the
 * words that are none of its business without looking anything up.
 */
export const Trait = {
  /** A cue may begin with it. */
  Reports: 1 << 0,
  /** A date may begin with it. */
  OpensDate: 1 << 1,
  /** A pattern of page parts holds it. */
  InPattern: 1 << 2,
  /** The name of an institution may begin with it. */
  OpensInstitution: 1 << 3,
  /** Several parts, or no letters alone: "mid-2022", "AT&T". */
  Compound: 1 << 4,
} as const;

/** What kind of character run a token is. */
export const Kind = {
  Word: 0,
  Number: 1,
  Stop: 2,
  Comma: 3,
  Colon: 4,
  Semicolon: 5,
  Dash: 6,
  OpenQuote: 7,
  CloseQuote: 8,
  StraightQuote: 9,
  OpenBracket: 10,
  CloseBracket: 11,
  Bar: 12,
  Symbol: 13,
} as const;
