/**
 * What `compareArticles` returns: the claims of many articles as one picture. Everything in it is plain data, and
 * everything but the articles, claims and propositions is derived from these three.
 */
import type { Article, Claim, Proposition, Speaker, Stance } from './types.ts';

/** A speaker of one article, as its claims name them. */
export interface Mention {
  readonly articleId: string;
  /** The speaker's id in the claims of that article. */
  readonly speakerId: string;
}

/** What a speaker was called in some articles: "Defense Minister", later "former minister". */
export interface Role {
  readonly role: string;
  readonly articleIds: readonly string[];
  /** The day on which the first and the last of these articles came out; null where none has a date. */
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * One speaker over all articles. `id` is the id that the first article gives; `spellings` are those of all articles;
 * `role` is the one of the latest article that has one; `partOf` is the id of another speaker of the incident.
 */
export interface IncidentSpeaker extends Speaker {
  /** Who this is in each article: claims keep the speaker of their own article. */
  readonly mentions: readonly Mention[];
  /** Every role that was printed, in the order of the articles' dates. */
  readonly roles: readonly Role[];
}

/** One cell of the stance grid: the claims on a proposition that share a speaker and a stance. */
export interface Position {
  readonly propositionId: string;
  /** Id of an `IncidentSpeaker`; null for claims that name nobody, and in a grid by side. */
  readonly speakerId: string | null;
  /** The country or bloc spoken for; null where it is not known. */
  readonly side: string | null;
  readonly stance: Stance;
  /** In the order of the incident's claims. */
  readonly claimIds: readonly string[];
  readonly articleIds: readonly string[];
  /**
   * When the first and the last of the claims was said, as EDTF: by the day that the text names, else the day on which
   * the article came out. Null where no claim has either.
   */
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * Why articles or claims count as one origin.
 *
 * - `same-text`: the articles are near copies of one another; `same-passages`: half of one is printed in the other
 * - `same-passage`: the claim is printed in the same words around it
 * - `same-chain`: it came through the same agency, outlet or document
 * - `same-voice`: it rests on the same speaker, institution or side
 */
export type OriginReason = 'same-text' | 'same-passages' | 'same-passage' | 'same-chain' | 'same-voice';

/** Articles that do not report independently of each other: a wire story and those who print it. */
export interface Origin {
  readonly articleIds: readonly string[];
  /** Why they count as one; empty for an article by itself. */
  readonly reasons: readonly OriginReason[];
}

/** Claims in support of a proposition that rest on one source. */
export interface SourceOrigin {
  readonly speakerIds: readonly string[];
  readonly claimIds: readonly string[];
  readonly articleIds: readonly string[];
  readonly reasons: readonly OriginReason[];
}

/** On how many independent sources a proposition rests. */
export interface Sourcing {
  readonly propositionId: string;
  /**
   * Of the claims that support it, each once. Claims that name nobody rest on nothing known and are left out; sources
   * without a name and a side count as one together, since nothing says that they are several.
   */
  readonly origins: readonly SourceOrigin[];
}

/** A stance and the claims by which it was taken. */
export interface Held {
  readonly stance: Stance;
  readonly claimIds: readonly string[];
  /** When the first and the last of them was said, as EDTF. */
  readonly first: string;
  readonly last: string;
  /** By the dates of the reporting clauses, or for some of the claims only by when the article came out. */
  readonly by: 'text' | 'publication';
}

/**
 * One speaker, one proposition, another position later. `reversal`: from support to denial or back; `commitment`: from
 * withholding to either; `retreat`: from either to withholding.
 */
export interface PositionChange {
  readonly speakerId: string;
  readonly propositionId: string;
  readonly kind: 'reversal' | 'commitment' | 'retreat';
  readonly from: Held;
  readonly to: Held;
}

/** Who takes one stance in a contradiction. */
export interface Voice {
  /** Null where nobody is named. */
  readonly speakerId: string | null;
  readonly side: string | null;
  readonly claimIds: readonly string[];
}

/**
 * What some support and others deny: `between-sides`, or between speakers whose sides are not known; `within-side`, by
 * two who speak for one side; `within-speaker`, by one against itself.
 */
export interface Contradiction {
  readonly propositionId: string;
  readonly kind: 'between-sides' | 'within-side' | 'within-speaker';
  readonly supports: readonly Voice[];
  readonly denies: readonly Voice[];
}

/**
 * A stretch of an utterance in two wordings, word by word: `same`, `spelling` (one name spelt in two ways), `changed`,
 * `added` in the other, `left-out` of it. Joined by spaces the words of each side are what was printed.
 */
export interface VariantPart {
  readonly kind: 'same' | 'spelling' | 'changed' | 'added' | 'left-out';
  readonly first: string;
  readonly other: string;
}

/** The same utterance in two articles, where their words differ. */
export interface Variant {
  /** The earlier claim in the order of the incident, and the one that words it in another way. */
  readonly claimIds: readonly [first: string, other: string];
  /** `spelling` where nothing but the spelling of names differs. */
  readonly kind: 'spelling' | 'wording';
  readonly parts: readonly VariantPart[];
}

/**
 * What is missing, or what to look at twice.
 *
 * - `accused-silent`: accused, and quoted in no article
 * - `never-asked`: accused, and quoted in none of the articles that print it, though elsewhere
 * - `declined`: asked or expected to say, and only ever declines to confirm
 * - `single-source`: printed in several articles, and all of them rest on one source; or flagged so
 * - `against-own-side`: denies what their own side says
 */
export interface Gap {
  readonly kind: 'accused-silent' | 'never-asked' | 'declined' | 'single-source' | 'against-own-side';
  readonly propositionId: string | null;
  /** Null for those who do not speak in the incident. */
  readonly speakerId: string | null;
  /** Whom it is about; null of a single source. */
  readonly name: string | null;
  readonly side: string | null;
  /** The accusations, or the claims in question. */
  readonly claimIds: readonly string[];
  readonly articleIds: readonly string[];
}

/** Claims of many articles as one picture. */
export interface Incident {
  readonly articles: readonly Article[];
  /** Every claim of every article, in the order of the articles and of their texts. */
  readonly claims: readonly Claim[];
  /** Most contested first: supporters and deniers, then withholders, then size. */
  readonly propositions: readonly Proposition[];
  /** Everybody who speaks, passes on or is addressed, in the order in which they first appear. */
  readonly speakers: readonly IncidentSpeaker[];
  /** Proposition × speaker → stance, in the order of the propositions. `rollUp` draws it together. */
  readonly matrix: readonly Position[];
  readonly contradictions: readonly Contradiction[];
  /** Only where the dates leave no doubt about the order; in the order of the propositions, then of time. */
  readonly changes: readonly PositionChange[];
  /** Every article in exactly one, in the order of the articles: "8 articles, 3 origins". */
  readonly origins: readonly Origin[];
  /** For every proposition that somebody supports, in their order. */
  readonly sourcing: readonly Sourcing[];
  /** In the order of the claims that word it in another way. */
  readonly variants: readonly Variant[];
  /** By kind, in the order of `Gap`. */
  readonly gaps: readonly Gap[];
}

/** A claim that was not there before. Repeats within one article are left out. */
export interface NewClaim {
  readonly claimId: string;
  readonly propositionId: string | null;
  /** Its article prints a text that another article had before: nothing new was said. */
  readonly copied: boolean;
}

/** A speaker who denies what they did not deny before. */
export interface NewDenial {
  readonly propositionId: string;
  readonly speakerId: string;
  readonly claimIds: readonly string[];
  /** Nobody had denied it before. */
  readonly first: boolean;
}

/** A proposition that rested on one source and now rests on another too. */
export interface SecondOrigin {
  readonly propositionId: string;
  /** The claims of the new source, and where they are printed. */
  readonly claimIds: readonly string[];
  readonly articleIds: readonly string[];
}

/** An article that is gone or was changed after it was read, and what became of its claims. */
export interface Retraction {
  readonly articleId: string;
  readonly kind: 'removed' | 'revised';
  /** Ids, before, of the claims that are gone. */
  readonly gone: readonly string[];
  /** Ids of claims that stand there in other words now, before and after. */
  readonly reworded: readonly (readonly [before: string, after: string])[];
}

/** What became of an incident between two readings. Every list is empty where nothing happened. */
export interface IncidentDiff {
  readonly newClaims: readonly NewClaim[];
  /** Ids, after, of propositions of which nobody had spoken before. */
  readonly newPropositions: readonly string[];
  readonly newDenials: readonly NewDenial[];
  readonly reversals: readonly PositionChange[];
  readonly secondOrigins: readonly SecondOrigin[];
  readonly retractions: readonly Retraction[];
}
