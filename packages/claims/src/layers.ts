/** What flows from stage to stage. Types only: stages import these, never one another. */
import type { CueEntry } from './language.ts';
import type { TokenRange } from './span.ts';
import type {
  Act,
  Anonymity,
  BoilerplateKind,
  ResolvedDate,
  Section,
  Skipped,
  Speaker,
  SpeakerKind,
} from './types.ts';

/** The tokens of one article as parallel arrays: one entry per token, in the order of the text. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Offset of the first character. */
  readonly start: Int32Array;
  /** Offset behind the last character. */
  readonly end: Int32Array;
  /** A value of `Kind`. */
  readonly kind: Uint8Array;
  /** Bits of `Trait`. */
  readonly traits: Uint8Array;
  /** Bits of `F`. */
  readonly features: Int32Array;
  /** Index into the language's lexicon, -1 for a word it does not list. */
  readonly word: Int32Array;
  /** The same, and the index of words that only names and patterns of the page are made of. */
  readonly term: Int32Array;
}

/** A block of text between line breaks. */
export interface Paragraph extends TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, or a cell of a table row, with the part of the page it belongs to. */
export interface Block extends Paragraph {
  readonly index: number;
  readonly section: Section;
  /** Why it is not read for claims, if it is not. */
  readonly skip: Skipped['reason'] | null;
  /** Of boilerplate: what it is for. */
  readonly kind?: BoilerplateKind;
}

/** What stands between two quotation marks, the marks included. */
export interface Quotation extends TokenRange {
  /** False where the closing mark is missing and the paragraph's end stands for it. */
  readonly closed: boolean;
}

/** Quotations of an article, and for each token the quotation it is in. */
export interface Quotations {
  readonly list: readonly Quotation[];
  /** Index into `list`, -1 outside. The marks count as inside. */
  readonly of: Int32Array;
}

/** One sentence. A quotation is never cut: what it holds counts as one unit of its host sentence. */
export interface Sentence extends TokenRange {
  /** Index into the blocks. */
  readonly block: number;
}

/** How a verb cue is used where it stands. */
export type VerbUse = 'finite' | 'passive' | 'participle' | 'infinitive';

/** A place where a reporting word stands, with the words that belong to it. */
export interface CueMatch extends TokenRange {
  /** The token of the lexicon word itself. */
  readonly head: number;
  readonly entry: CueEntry;
  readonly kind: 'verb' | 'noun' | 'preposition' | 'adverb';
  readonly use: VerbUse;
  /** "did not say", "never confirmed". */
  readonly negated: boolean;
  /** "declined to confirm", "refrained from blaming". */
  readonly withheld: boolean;
}

/** The words that name who says it. A relative pronoun keeps the noun phrase that it stands for: "Lee, │who│ said". */
export interface SourceRange extends TokenRange {
  readonly antecedent?: TokenRange;
}

/** Source, cue and content of one attribution, as token ranges. */
export interface Attribution {
  readonly source: SourceRange | null;
  readonly cue: CueMatch | null;
  readonly content: readonly TokenRange[];
  readonly rule: string;
  readonly confidence: number;
  /** Who passes it on, where the sentence says so: "│TASS│ quoted the governor as saying". */
  readonly via: TokenRange | null;
  /** Index into the sentences. */
  readonly sentence: number;
  /** Index of the attribution whose content holds this one. */
  readonly host: number | null;
  /** How many attributions hold this one. */
  readonly depth: number;
}

/** A resolved source: the speaker, and whether more than one candidate was in reach. */
export interface Resolution {
  readonly speaker: Speaker | null;
  readonly via: readonly Speaker[];
  readonly ambiguous: boolean;
}

/** What a noun phrase says about who it names, before it is resolved. */
export interface Mention {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly anonymity: Anonymity;
  readonly role?: string;
  readonly affiliation?: string;
  readonly side?: string;
}

/**
 * What decided an act: what the cue withholds; an act that the cue negates; its negation, meant of what follows ("does not
 * think that"); somebody asked to do something; the cue itself; the force of the content; or nothing but that something is
 * said.
 */
export type ActGround = 'withheld' | 'negated' | 'raised' | 'request' | 'cue' | 'content' | 'plain';

/** An act and what decided it. */
export interface ActReading {
  readonly act: Act;
  readonly by: ActGround;
  /** The phrases that have the force, as bits; 0 where the content decided nothing. */
  readonly force: number;
}

/** Why a claim was read as it was: the words behind its act, its stance and its polarity, where words of the content decided. */
export interface ReadingTrace {
  readonly act: ActReading;
  readonly actWords: TokenRange | null;
  readonly stanceWords: TokenRange | null;
  readonly negation: TokenRange | null;
}

/** The day that dates without one are read against. */
export interface Anchor {
  /** ISO 8601 date or date-time. */
  readonly date: string;
  readonly of: 'publication' | 'incident';
}

/** A date and the tokens it stands on. */
export interface FoundDate extends TokenRange {
  readonly date: ResolvedDate;
  /** Only an hour is named ("early afternoon"); the day is the incident's. */
  readonly hourOnly: boolean;
}
