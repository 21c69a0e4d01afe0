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
}
