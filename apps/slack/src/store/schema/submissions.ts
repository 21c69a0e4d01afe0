import { bigint, foreignKey, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { AddedArticle, IncomingArticle, Origin } from '../types.ts';
import { incidents } from './incidents.ts';

/** An article on its way in, and what became of it. */
export const submissions = pgTable(
  'submissions',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    workspaceId: text('workspace_id').notNull(),
    incidentId: integer('incident_id').notNull(),
    source: jsonb().$type<Origin>().notNull(),
    /** The article where it was handed over whole, until it is stored; null where it has to be fetched. */
    given: jsonb().$type<IncomingArticle>(),
    state: text().$type<SubmissionState>().notNull().default('queued'),
    /** Why the last try failed, in words. */
    reason: text(),
    /** Tries that failed. */
    tries: integer().notNull().default(0),
    articleId: text('article_id'),
    outcome: text().$type<AddedArticle['outcome']>(),
    claims: integer(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      columns: [table.workspaceId, table.incidentId],
      foreignColumns: [incidents.workspaceId, incidents.id],
    }).onDelete('cascade'),
    index('submissions_state').on(table.workspaceId, table.incidentId, table.state),
  ],
);

/** queued: waits, perhaps for another try; failed: will not be tried again by itself. */
export type SubmissionState = 'queued' | 'fetching' | 'parsing' | 'done' | 'failed';

/**
 * Incidents with articles that came in after their last comparison. Rows are only added, and taken away by the
 * comparison that has seen their article: an article cannot slip in between.
 */
export const pendingComparisons = pgTable(
  'pending_comparisons',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    workspaceId: text('workspace_id').notNull(),
    incidentId: integer('incident_id').notNull(),
  },
  (table) => [
    foreignKey({
      columns: [table.workspaceId, table.incidentId],
      foreignColumns: [incidents.workspaceId, incidents.id],
    }).onDelete('cascade'),
    index('pending_comparisons_incident').on(table.incidentId),
  ],
);
