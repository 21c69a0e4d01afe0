import type { IncomingArticle } from '../store/types.ts';

/** An article as read, before anybody says when and where from it was fetched. */
export type ReadArticle = Omit<IncomingArticle, 'fetchedAt' | 'origin'>;
