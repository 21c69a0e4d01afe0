import type { Audit } from '../digests/desk.ts';
import type { ArticleFetcher } from '../ingest/fetch-article.ts';
import type { NewIncident, WorkspaceStore } from '../store/types.ts';

/** What changes incidents. */
export interface IncidentDesk {
  /** False when the slug is taken. */
  readonly create: (incident: NewIncident) => Promise<boolean>;
  readonly fetchArticle: ArticleFetcher['fetch'];
  readonly addArticle: WorkspaceStore['addArticle'];
  readonly audit: Audit;
}
