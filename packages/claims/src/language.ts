/** What the engine needs to know of a language. A language is data (`languages/en`); `compileLanguage` makes it fast to ask. */
import type { Part, Sense } from './date-senses.ts';
import type { F } from './features.ts';
import type { NameTable } from './language/name-table.ts';
import type { PhraseTable } from './language/phrase-table.ts';
import type { SenseTable } from './language/sense-table.ts';
import type { WordTable } from './language/word-table.ts';
import type { Sense as SpeakerSense } from './speaker-senses.ts';
import type { Act, BoilerplateKind, Hedge, HedgeKind, Section, SpeakerKind } from './types.ts';

/**
 * The complements a reporting word can take.
 *
 * - `that`: "said that the dam held", `bare`: "said the dam held", `wh`: "asked whether it held";
 *   `open`: what follows is a clause even if no verb in it is known
 * - `quote`: "said: “It held.”", `invert`: "“It held,” said the mayor"
 * - `np`: "denied involvement", `ing`: "denied helping", `to`: "vowed to respond"
 * - `echo`: "said so", "said no", "said the same"
 * - `np-not`: an object, under negation alone: "did not respond to questions"
 * - `recipient`: "told reporters that", `topic`: "reminded them of the cost", `object-to`: "urged them to leave", `object-of`: "accused them of arson"
 * - `as`: "described it as a leak", `label`: "called it a leak", `quoted-as`: "quoted her as saying that"
 * - of attitudes, whose subject must be able to speak: `wish`: "wants to leave", `wish-other`: "wants them to leave",
 *   `matter`: "supports the plan", "favors leaving"
 * - `evidence`, of documents: "polls show him ahead"
 */
export type Frame =
  | 'that'
  | 'bare'
  | 'open'
  | 'wh'
  | 'quote'
  | 'invert'
  | 'np'
  | 'ing'
  | 'to'
  | 'echo'
  | 'np-not'
  | 'topic'
  | 'recipient'
  | 'object-to'
  | 'object-of'
  | 'as'
  | 'label'
  | 'quoted-as'
  | 'wish'
  | 'wish-other'
  | 'matter'
  | 'evidence';

/** What sort of reporting a word does. */
export type CueClass = 'speech' | 'belief' | 'attitude' | 'decree' | 'document' | 'silence';

/** Several reporting words that share class, act and frames: one row of a lexicon. */
export interface CueRow {
  /** Dictionary forms, separated by spaces. */
  readonly words: string;
  readonly class: CueClass;
  readonly act: Act;
  /** The word leaves the act to the content ("say"); without it the word fixes the act ("deny"). */
  readonly neutral?: true;
  /** Values of `Frame`, separated by spaces. */
  readonly frames: string;
  /** A particle that must follow: "point out", "call for". */
  readonly particle?: string;
}

/** One reporting word, compiled. */
export interface CueEntry {
  readonly lemma: string;
  readonly class: CueClass;
  readonly act: Act;
  readonly neutral: boolean;
  readonly frames: ReadonlySet<Frame>;
  readonly particle: string | null;
}

/** One reading of a reporting word, and the words of the particle that must follow it. */
export interface CueReading {
  readonly entry: CueEntry;
  readonly particle: readonly string[];
}

/** A phrase that reports, by the indices of its words. */
export interface CuePhrase {
  readonly words: readonly number[];
  readonly entry: CueEntry;
}

/** What one word may report, by the part it can play. Readings with a particle come first. */
export interface ReportingWord {
  readonly verbs: readonly CueReading[];
  readonly nouns: readonly CueReading[];
  readonly adjectives: readonly CueReading[];
  readonly adverb: CueEntry | null;
  readonly prepositions: readonly CuePhrase[];
}

/** How regular verbs inflect: the first row whose ending fits a lemma is used. */
export interface InflectionRow {
  readonly ending: RegExp;
  readonly s: (lemma: string) => string;
  readonly past: (lemma: string) => string;
  readonly ing: (lemma: string) => string;
}

/** Names that stand for one speaker. An empty `speaker` means each name stands for itself. */
export interface InstitutionRow {
  /** As printed, without article, separated by bars. */
  readonly names: string;
  readonly speaker: string;
  readonly kind: SpeakerKind;
  readonly side?: string;
  /** The speaker that it belongs to, by its name. */
  readonly partOf?: string;
  /** Also the name of a place: it speaks only where it is said to. */
  readonly place?: boolean;
}

/** What a listed name stands for. */
export interface ListedName {
  /** Who speaks by that name; null for what only tells a side: adjectives, peoples, regions. */
  readonly row: InstitutionRow | null;
  readonly side: string | null;
  /** Also the name of a place. */
  readonly place: boolean;
  /** An adjective or a people: "French", "Ukrainians". */
  readonly adjective: boolean;
  /** As often something else ("Georgia"): counts where the article names the same side otherwise too. */
  readonly doubtful: boolean;
  /** The name as listed, where its capitals tell it from another word ("WHO"). */
  readonly exact: string | null;
}

/** Words of one sense; the plurals of them have the sense `plural`. */
export interface SpeakerRow {
  readonly sense: keyof typeof SpeakerSense;
  readonly plural?: keyof typeof SpeakerSense;
  readonly words: string;
}

/** Words and names by which a speaker is told. */
export interface SpeakerLists {
  readonly rows: readonly SpeakerRow[];
  /** Endings by which an unlisted noun shows that it is a person: "speechwriter". */
  readonly personEndings: RegExp;
  /** Words of ranks and parts of offices, which name no body: "Supreme Leader". */
  readonly ranks: string;
  readonly womensNames: string;
  readonly mensNames: string;
  /** Given names of one person, groups of them separated by bars or lines. */
  readonly nameVariants: string;
  readonly familyNamesFirst: string;
  readonly givenPartBehind: RegExp;
  /** Applied in order to a surname in small letters without accents; what comes out is compared. */
  readonly surnameFoldings: readonly (readonly [RegExp, string])[];
  /** By which somebody asks not to be named. */
  readonly anonymity: readonly string[];
  /** Of these and the next, parts of which a sentence has one; they make the look fast. */
  readonly anonymityStems: readonly string[];
  /** By which somebody is told that he may not speak: a reason by itself. */
  readonly silenced: readonly string[];
  /** Words that lead to a reason, anywhere behind, and only right behind. */
  readonly reasons: string;
  readonly adjacentReasons: string;
}

/** The names of countries: tables of lines `code|names|adjectives|seats|regions`, alternatives joined by a slash. */
export interface PlaceLists {
  /** The first table that has a country decides what it is called. */
  readonly tables: readonly string[];
  /** "adjective:side" pairs of blocs. */
  readonly blocs: string;
  /** Names that are as often something else, joined by bars. */
  readonly doubtful: string;
}

/** Phrases by which the words of a content decide its act, in the notation of `readPhrase`. */
export interface ActPhrases {
  readonly act: Act;
  /** They count only where a content begins: "│Release│ the prisoners", "│doubts about│ the count". */
  readonly opens?: true;
  readonly phrases: readonly string[];
}

/**
 * What a phrase in a content may mean, as bits of one integer. The bits before these are the rows of `actPhrases`, the bits
 * behind them those of `hedges`.
 */
export const Meaning = {
  NegatedMatter: 1 << 14,
  Negation: 1 << 15,
  Unknown: 1 << 16,
  /** It hides what begins inside it: see `noHedges` and `noForces`. */
  Shadow: 1 << 17,
} as const;

/** The bit of the first row of `hedges`. */
export const firstHedge = 18;

/** What is left of certainty. */
export type Degree = 'none' | 'probable' | 'possible';

/** Hedges that work alike. */
export interface HedgeRow {
  readonly kind: HedgeKind;
  /** What they leave of the certainty of the clause; `none` where they touch a noun or a number only. */
  readonly degree: Degree;
  /**
   * Where they hedge: anywhere; as a `modal` before its verb ("may hold", not "on May 3"); as an `attribute` before a noun
   * ("the alleged leak", not "she alleged that"); as a `verb` before an infinitive or adjective ("appeared to hold", not
   * "appeared in court"); `open` before something ("feels like a trap", not "what it feels like"); as an `adverb` ("it kind
   * of held", not "the same kind of"); before a `number` ("about 40"); with the `clause` behind them ("if it holds").
   */
  readonly place: 'anywhere' | 'modal' | 'attribute' | 'verb' | 'open' | 'adverb' | 'number' | 'clause';
  /** Outside quotation marks it is the writer who keeps a distance. */
  readonly distances?: true;
  readonly phrases: readonly string[];
}

/** Reporting words, in their dictionary form, by what they leave of certainty. Each list is separated by spaces. */
export interface CueCertainty {
  /** Words that are hedges themselves: of the speaker ("speculated"), of the writer ("alleged"). */
  readonly hedging: string;
  readonly distancing: string;
  readonly probable: string;
  readonly possible: string;
  /** Words behind which a question commits to nothing. */
  readonly asking: string;
  /** Words whose negation is meant of what follows: "does not think that it held" says that it did not. */
  readonly negationRaising: string;
}

/** A pattern over a paragraph, tried only where the words say that it may fit. */
export interface TextPattern {
  readonly pattern: RegExp;
  /** The words with which such a paragraph can open. */
  readonly opens?: string;
  /** Words of which such a paragraph holds one. */
  readonly holds?: string;
}

/** A pattern that tells which part of the page a paragraph is. */
export interface SectionPattern extends TextPattern {
  readonly section: Section;
  /** What a site's own words are for; of `boilerplate` only. */
  readonly kind?: BoilerplateKind;
}

/** Words of one sense, in the order of their values. Forms of one value are joined by a slash; a dash leaves a value out. */
export interface DateRow {
  readonly sense: keyof typeof Sense;
  /** The value of the first word; 0 if absent. */
  readonly first?: number;
  readonly words: string;
}

/** The words of dates. */
export interface DateLists {
  readonly rows: readonly DateRow[];
  /** What may stand joined before a month or year: "mid-March". */
  readonly prefixes: readonly { readonly text: string; readonly part: keyof typeof Part }[];
  /** Endings of a day's number: "3rd". */
  readonly ordinalSuffixes: readonly string[];
  /** The ending of a decade: "1990s". */
  readonly pluralSuffix: string;
  /** Words before or behind which the name of a day or month is no date. */
  readonly beforeNoDay: readonly string[];
  readonly afterNoDay: readonly string[];
  readonly afterNoMonth: readonly string[];
  /** What is counted: a number before these is neither a day nor a year. */
  readonly quantities: readonly string[];
  /** Words by which a clause is about what is still ahead; `aims` only with an infinitive. */
  readonly plans: readonly string[];
  readonly aims: readonly string[];
  /** Past forms of the auxiliaries that are no "have". */
  readonly pastAuxiliaries: readonly string[];
  /** Participles that date a text, and nouns for what a statement is made in. */
  readonly issuing: readonly string[];
  readonly occasions: readonly string[];
  /** Words behind which a date is of something else than the saying. */
  readonly topics: readonly string[];
  /** "two days │after│": with a unit before them they lead away from the date behind them. */
  readonly following: readonly string[];
}

/**
 * What words are about, each list with one idea a line: "attack: attack, strike, air raid".
 *
 * - `wrongs`: deeds that somebody is to blame for, `blame`: words that put the blame on somebody, `deeds`: other deeds, `things`: all else that a claim can be about,
 *   `mind`: what one knows of the deeds of others, `proof`: what makes a claim certain
 * - `talk`: saying and knowing, `loose`: what hardly tells two claims of one incident apart
 */
export type ConceptRows = Readonly<Record<ConceptKind, string>>;

/** The lists of `ConceptRows`. */
export type ConceptKind = 'wrongs' | 'blame' | 'deeds' | 'things' | 'mind' | 'proof' | 'talk' | 'loose';

/** An idea that words stand for. */
export interface Concept {
  readonly name: string;
  readonly kind: ConceptKind;
}

/** A word or phrase and what it stands for. */
export interface ConceptPhrase {
  /** The words behind the first one. */
  readonly rest: readonly string[];
  readonly concept: Concept;
}

/** Which speaker a pronoun can mean: the one whose own words these are, or the one whose words are retold, by what they are. */
export type SpeakerPronoun = 'first' | 'single' | 'several' | 'body';

/** What the comparison of claims needs of a language, ready to be asked. */
export interface ConceptLexicon {
  readonly language: Language;
  /** Phrases by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly ConceptPhrase[]>;
  /** Pronouns by which speakers mean themselves, and the other lists of `RoleWords`. */
  readonly pronouns: ReadonlyMap<string, SpeakerPronoun>;
  readonly beforeVerbOnly: ReadonlySet<string>;
  readonly agentMarkers: ReadonlySet<string>;
  readonly asMarkers: ReadonlySet<string>;
}

/** The small words by which a content names who does what to whom. */
export interface RoleWords {
  /** Pronouns by which a speaker means himself, in his own words ("we") and in those of others ("she", "they"). */
  readonly firstPerson: string;
  readonly singlePerson: string;
  readonly several: string;
  /** By which a body means itself: "it had not been told", "its pumps". */
  readonly body: string;
  /** Of these, the ones that mean it only before a verb: not in "called it a leak". */
  readonly beforeVerbOnly: string;
  /** "an attack │by│ the rebels": who did it stands behind. */
  readonly agentMarkers: string;
  /** "dismissed the charge │as│ absurd": what stands behind is no longer what was dismissed. */
  readonly asMarkers: string;
  /** What to cut off a word that no list holds, and what to put there: the first row that fits is used. */
  readonly endings: readonly (readonly [RegExp, string])[];
}

/** What one reporting word leaves of certainty. */
export interface CueDegree {
  readonly degree: Degree | 'unknown';
  /** Whose hedge the word itself is. */
  readonly hedge: Hedge['by'] | null;
  /** Whether its negation is meant of what follows. */
  readonly raises: boolean;
}

/** A language as its folder writes it down: lists and small tables. */
export interface LanguageData {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly grammarWords: Readonly<Partial<Record<keyof typeof F, string>>>;
  readonly inflection: readonly InflectionRow[];
  /** Singular nouns for those who can speak. */
  readonly people: string;
  /** Lines or bars between verbs: "lemma past participle", alternatives joined by a slash. */
  readonly irregularVerbs: string;
  readonly commonVerbs: string;
  readonly cueVerbs: readonly CueRow[];
  readonly cueNouns: readonly CueRow[];
  readonly cueAdjectives: readonly CueRow[];
  readonly cuePrepositions: readonly string[];
  readonly cueAdverbs: readonly string[];
  /** Abbreviations whose full stop never ends a sentence. */
  readonly titleAbbreviations: string;
  /** Endings by which an unlisted word shows that it is an adjective: "baseless", "unlawful". */
  readonly adjectiveEndings: RegExp;
  /** Abbreviations that may also end a sentence. */
  readonly otherAbbreviations: string;
  readonly sentenceOpeners: string;
  /** What is left of a word behind an apostrophe that stands for its beginning: "’em", "’til"; and loose clitics. */
  readonly elisions: string;
  readonly institutions: readonly InstitutionRow[];
  /** Names that one office of any country goes by, joined by bars; the first is the one of its id. */
  readonly offices: readonly string[];
  readonly places: PlaceLists;
  readonly speakers: SpeakerLists;
  readonly sectionPatterns: readonly SectionPattern[];
  readonly faqHeading: TextPattern;
  /** In order: the first row that fits a content decides. At most 14. */
  readonly actPhrases: readonly ActPhrases[];
  /** What holds words of force and has none: "were robbed", "we bombed". */
  readonly noForces: readonly string[];
  readonly negatedMatter: readonly string[];
  /** Phrases that negate the clause they stand in. */
  readonly negations: readonly string[];
  /** At most 14 rows. */
  readonly hedges: readonly HedgeRow[];
  /** What begins like a hedge and is none: "could not reach", "as if". */
  readonly noHedges: readonly string[];
  /** Words by which a speaker says that he does not know. */
  readonly unknowns: readonly string[];
  readonly reportedCertainty: CueCertainty;
  readonly dates: DateLists;
  readonly concepts: ConceptRows;
  readonly roleWords: RoleWords;
}

/** A language ready for use: every list behind one word table. */
export interface Language extends LanguageData {
  /** The terms: the words of the lexicon and, behind them, those that only names and patterns of the page are made of. */
  readonly words: WordTable;
  /** How many of the terms are words of the lexicon. */
  readonly listed: number;
  /** Bits of `F` by word index. */
  readonly wordFeatures: Int32Array;
  /** Bits of `Trait` by term. */
  readonly wordTraits: Uint8Array;
  /** Verb cues by word index. */
  readonly verbCues: ReadonlyMap<number, readonly CueEntry[]>;
  /** Noun cues by word index. */
  readonly nounCues: ReadonlyMap<number, readonly CueEntry[]>;
  /** Adjective cues by word index. */
  readonly adjectiveCues: ReadonlyMap<number, readonly CueEntry[]>;
  readonly prepositionCues: readonly CuePhrase[];
  readonly adverbCues: ReadonlyMap<number, CueEntry>;
  /** By word index: the place of the word in `reportingWords`, one higher; 0 where no cue begins with it. */
  readonly reportingNumbers: Uint16Array;
  readonly reportingWords: readonly ReportingWord[];
  readonly abbreviations: ReadonlySet<number>;
  readonly endingAbbreviations: ReadonlySet<number>;
  readonly openers: ReadonlySet<number>;
  /** Word indices of `elisions`. */
  readonly elidedWords: ReadonlySet<number>;
  /**
   * By term: the section patterns and, behind them, the FAQ heading that may fit a paragraph which opens with the word,
   * or holds it, as one bit each.
   */
  readonly openingPatterns: Int32Array;
  readonly heldPatterns: Int32Array;
  /** Countries, their peoples and parts, and institutions. */
  readonly names: NameTable;
  /** What a country is called: its adjective, else its name, by code. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** The speaker of a country, by code. */
  readonly countries: ReadonlyMap<string, InstitutionRow>;
  /** The first name of an office, by each of its names. */
  readonly officeNames: ReadonlyMap<string, string>;
  /** Bits of `Sense` in `speaker-senses.ts`, by word in small letters, or two words. */
  readonly speakerSenses: SenseTable;
  readonly ranks: ReadonlySet<string>;
  /** Groups that a given name belongs to, by name in small letters without accents. */
  readonly givenGroups: ReadonlyMap<string, readonly number[]>;
  readonly familyFirst: ReadonlySet<string>;
  /** The bits of the rows of `actPhrases` that count only where a content begins. */
  readonly openingActs: number;
  /** What reporting words leave of certainty, by their dictionary form. */
  readonly certaintyOfCues: ReadonlyMap<string, CueDegree>;
  /** Acts, negation and hedges: labels are the bits of `Meaning`, and one bit for each row of `actPhrases` and `hedges`. */
  readonly phrases: PhraseTable;
  /** By word index: what the word means in a date, 0 for most words. */
  readonly dateCodes: Uint16Array;
}
