/**
 * The record format: what goes in (`Article`), what comes out (`Claim` and all it holds).
 *
 * Every offset is in UTF-16 code units into `article.text`, half-open, and every span is grounded:
 * `article.text.slice(span.start, span.end) === span.text`. A span that cannot be grounded is absent.
 *
 * `null` means "looked for and not found"; an absent field means "not asked".
 */

/** A stretch of the article: `text.slice(start, end) === span.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One article as it was published. The text is read, never repaired; offsets point into it as given. */
export interface Article {
  /** The caller's name for the article; part of every claim id. Not empty. */
  readonly id: string;
  /** The article as plain text (no markup), paragraphs separated by line breaks. */
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly byline?: string;
  /** ISO 8601 date or date-time. Dates in the text are read against it, else against `incident.date`. */
  readonly publishedAt?: string;
  readonly incident?: { readonly slug: string; readonly date?: string };
}

/** Which part of the page a claim or a stretch of text belongs to. */
export type Section = 'headline' | 'standfirst' | 'byline' | 'heading' | 'body' | 'faq' | 'boilerplate';

/** A run of the article that belongs to one section. */
export interface SectionSpan extends Span {
  readonly section: Section;
}

/** All words inside quotation marks, some of them, or none. */
export type Form = 'direct' | 'mixed' | 'indirect';

/** The speech act; one definition and example each in the README. */
export type Act =
  | 'asserts'
  | 'denies'
  | 'confirms'
  | 'declines-to-confirm'
  | 'doubts'
  | 'accuses'
  | 'threatens'
  | 'warns'
  | 'demands'
  | 'orders'
  | 'predicts'
  | 'promises'
  | 'justifies'
  | 'suggests'
  | 'fears';

/** Towards the matter the claim is about: "denies involvement" denies it, "has not confirmed" withholds. */
export type Stance = 'supports' | 'denies' | 'withholds';

/**
 * How certain the speaker's own words leave it (FactBank, Saurí and Pustejovsky 2009). The writer's distance takes nothing
 * from it, and `polarity` is kept apart.
 */
export type Factuality = 'certain' | 'probable' | 'possible' | 'unknown';

/** Whether the content is put affirmatively or under negation. */
export type Polarity = 'positive' | 'negative';

/** Who or what speaks. */
export type SpeakerKind =
  | 'person'
  | 'organization'
  | 'government'
  | 'group'
  | 'document'
  | 'media'
  | 'anonymous';

/** How openly the source is named, from a full name down to nobody at all ("reportedly"). */
export type Anonymity = 'named' | 'institution' | 'role-and-office' | 'role-only' | 'vague' | 'none';

/** Who a source is, resolved inside one article. */
export interface Speaker {
  /** From the name: the same speaker has the same id in every article. */
  readonly id: string;
  /** The fullest name printed in the article without titles; for the unnamed, their words. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
  readonly affiliation?: string;
  /** ISO 3166-1 alpha-2 code of the country spoken for, or the name of a bloc ("EU", "NATO"). */
  readonly side?: string;
  /** Every spelling of the name that the article prints, the resolved name included. */
  readonly spellings: readonly string[];
  /** Id of the speaker this one belongs to (press service → Kremlin). */
  readonly partOf?: string;
  readonly anonymity: Anonymity;
  readonly anonymityReason?: Span;
}

/** The words that say that somebody says something. */
export interface Cue extends Span {
  /** Dictionary form of the reporting word: "said" → "say", "according to" → "according". */
  readonly lemma: string;
  readonly negated: boolean;
}

/**
 * How words take certainty back: "may" · "probably", "an apparent" · "seems", "alleged", "is believed to" · "I think",
 * "in our view" · "about 40", "at least" · "if true".
 */
export type HedgeKind = 'modal' | 'likelihood' | 'evidential' | 'belief' | 'approximator' | 'condition';

/** Words that take certainty back. */
export interface Hedge extends Span {
  readonly kind: HedgeKind;
  /** Whose caution it is: the speaker's, or the writer's, who keeps his distance ("the alleged attempt"). */
  readonly by: 'speaker' | 'writer';
}

/** A date as printed and as read. */
export interface ResolvedDate {
  /** The words of the date, without the preposition before them: "early Wednesday", "the night of May 3". */
  readonly span: Span;
  /**
   * EDTF: a day 2023-05-03, a month 2022-12, a year 2014; a season 2022-21 (spring) to 2022-24 (winter), a quarter
   * 2022-33 to 2022-36, a half 2022-40 or 2022-41; a decade 199X, a century 18XX; a stretch 2023-05-03/2023-05-05; one
   * of two days [2023-03-05,2023-05-03].
   */
  readonly value: string;
  /** How fine the date is; of a stretch, how fine its ends are. A week is a stretch of days. */
  readonly precision:
    | 'century'
    | 'decade'
    | 'year'
    | 'half'
    | 'season'
    | 'quarter'
    | 'month'
    | 'week'
    | 'day';
  /** Parts that the text left out and that were taken from the publication or incident date. */
  readonly implied: readonly ('year' | 'month' | 'day')[];
  /** The words fit another date too: the value holds both, or the likelier one. */
  readonly ambiguous?: boolean;
  /** "early 2022", "mid-March", "late last year", "the end of May". */
  readonly part?: 'early' | 'mid' | 'late';
  /** "since 2014", "until Friday": the value is where a stretch begins or ends. */
  readonly bound?: 'since' | 'until';
}

/** What an odd claim should be looked at for. */
export type Flag = 'ambiguous-speaker' | 'against-own-side' | 'single-source' | 'unclosed-quotation';

/** One attribution and its readings: who says what, in which words, and what that commits them to. */
export interface Claim {
  /** From the content: same article, same claim, same id on every machine and run. */
  readonly id: string;
  readonly articleId: string;
  readonly section: Section;
  /** Index of the paragraph in the article, from 0, blank lines not counted. */
  readonly paragraph: number;
  /** 0 for an outermost attribution, 1 for a claim inside a claim. */
  readonly depth: number;
  /** Id of the claim whose content holds this one. */
  readonly within: string | null;
  /** The words that name who says it; null for "reportedly". */
  readonly source: Span | null;
  readonly speaker: Speaker | null;
  /** Who passed it on, nearest to the reader first. */
  readonly via: readonly Speaker[];
  readonly cue: Cue | null;
  /** What is attributed: quotation marks in, a leading "that" out; several spans when the cue interrupts. */
  readonly content: readonly Span[];
  readonly form: Form;
  readonly act: Act;
  readonly stance: Stance;
  /** In the order of the text; the reporting word itself where it hedges ("speculated", "reportedly"). */
  readonly hedges: readonly Hedge[];
  readonly factuality: Factuality;
  readonly polarity: Polarity;
  /** Who is accused, threatened, ordered. */
  readonly targets: readonly Speaker[];
  /** When it was said. */
  readonly statedAt: ResolvedDate | null;
  /** Dates inside the content. */
  readonly about: readonly ResolvedDate[];
  /** Name of the rule that found it; equal to the rule's file name. */
  readonly rule: string;
  /** 0 to 1: a constant per rule and evidence, set by hand and checked, never fitted. */
  readonly confidence: number;
  readonly flags: readonly Flag[];
  /** Id of the same claim earlier in the same article (FAQ, summary). */
  readonly repeats?: string;
}

/** What a site's own words are for: "We use cookies", "Read more", "Photo: …", "Correction: …", "Have you been affected?". */
export type BoilerplateKind =
  | 'advertisement'
  | 'author'
  | 'caption'
  | 'comments'
  | 'consent'
  | 'copyright'
  | 'newsletter'
  | 'note'
  | 'poll'
  | 'related'
  | 'share'
  | 'support';

/** A stretch that was not read for claims, and why. */
export interface Skipped {
  readonly span: Span;
  /** Of `boilerplate`: what it is for. */
  readonly kind?: BoilerplateKind;
  readonly reason: 'headline' | 'standfirst' | 'byline' | 'heading' | 'question' | 'boilerplate';
}

/** What `parseArticle` returns. Everything in it is plain data: `JSON.stringify` loses nothing. */
export interface ParsedArticle {
  readonly article: Article;
  readonly sections: readonly SectionSpan[];
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  readonly skipped: readonly Skipped[];
}

/** What several claims are about. */
export interface Proposition {
  readonly id: string;
  readonly label: string;
  /** By date and id of the articles, whatever order they came in. */
  readonly claims: readonly PropositionClaim[];
}

/** A claim in its proposition, and why it is there. */
export interface PropositionClaim {
  readonly claimId: string;
  readonly articleId: string;
  readonly stance: Stance;
  /** The ideas by which it is there, the weightiest first: "attack", "UA → attack" (who does it), "UA blamed". None for a claim that stands alone. */
  readonly shared?: readonly string[];
  /** Id of the claim that it repeats, or answers without words of its own ("denied the accusation"), and goes with. */
  readonly follows?: string;
}
