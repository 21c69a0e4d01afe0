import type { Audit } from '../digests/desk.ts';
import type { DigestStore } from '../digests/types.ts';
import type { IncidentLibrary } from '../incidents/types.ts';

/** How an article comes to us. */
export interface Origin {
  readonly kind: 'seed' | 'file' | 'stdin' | 'url' | 'feed' | 'slack' | 'mail';
  /** The path, address or message link, as given. */
  readonly from: string;
}

/** An article as it was fetched and read, before it has an id. */
export interface IncomingArticle {
  /** An id that it has already, such as the name of its file in a seed; made from its text when absent. */
  readonly id?: string;
  /** Plain text, paragraphs separated by line breaks. Never changed afterwards: offsets point into it for ever. */
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  /** The address it was fetched from. */
  readonly url?: string;
  /** The address that the page itself names; two articles that share it are revisions of one. `url` when absent. */
  readonly canonicalUrl?: string;
  readonly byline?: string;
  /** ISO 8601 date or date-time, as `Article.publishedAt`. */
  readonly publishedAt?: string;
  /** ISO 8601 date-time. */
  readonly fetchedAt: string;
  readonly origin: Origin;
}

/** What became of an article that was added. */
export interface AddedArticle {
  /** `Article.id`: the same for the same text and address on every machine. Of a known article, the existing one. */
  readonly articleId: string;
  /** known: same text, nothing was stored; revised: same address, other text. */
  readonly outcome: 'new' | 'known' | 'revised';
  /** Claims of the article, repeats within it left out. */
  readonly claims: number;
}

export interface NewIncident {
  readonly slug: string;
  readonly title: string;
  /** ISO 8601 date. */
  readonly date?: string;
}

/** Everything of one workspace. A handle reaches no other workspace. */
export interface WorkspaceStore {
  readonly library: IncidentLibrary;
  readonly digests: DigestStore;
  readonly audit: Audit;
  /** False when the slug is taken. */
  createIncident(incident: NewIncident): Promise<boolean>;
  /** Parses and stores; all of it or nothing. Rejects when there is no such incident. */
  addArticle(slug: string, article: IncomingArticle): Promise<AddedArticle>;
  /** Takes in every incident folder under a folder; what is there already stays. */
  importSeeds(folder: string, now: Date): Promise<void>;
}

/** The database, embedded or on a server. */
export interface Store {
  workspace(id: string): WorkspaceStore;
  close(): Promise<void>;
}
