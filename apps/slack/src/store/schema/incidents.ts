import type { NamedProposition } from '@incident/claims';
import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core';
import type { LoadProblem } from '../../incidents/types.ts';
import type { Findings } from '../findings.ts';

/** Who shares incidents: a Slack workspace, or `main` where one bot token serves one workspace. */
export const workspaces = pgTable('workspaces', {
  id: text().primaryKey(),
  /** Folders under the seeds that are no incident, as of the last import. */
  problems: jsonb().$type<readonly LoadProblem[]>().notNull().default([]),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const incidents = pgTable(
  'incidents',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    workspaceId: text('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    slug: text().notNull(),
    title: text().notNull(),
    /** ISO 8601 date. */
    date: text(),
    /** Propositions named by hand; they win over those found. */
    named: jsonb().$type<readonly NamedProposition[]>().notNull().default([]),
    /** Articles of the seed folder that could not be read, as of the last import. */
    problems: jsonb().$type<readonly LoadProblem[]>().notNull().default([]),
    findings: jsonb().$type<Findings>().notNull(),
    /** One higher with every change of what the incident shows; what was read under a revision stays valid for it. */
    revision: integer().notNull().default(0),
    /** Current articles, and their claims without repeats, as of the last comparison. */
    articleCount: integer('article_count').notNull().default(0),
    claimCount: integer('claim_count').notNull().default(0),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('incidents_slug').on(table.workspaceId, table.slug),
    // What other tables point to, so that no row can name the incident of another workspace.
    unique('incidents_scope').on(table.workspaceId, table.id),
    check('incidents_slug_form', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
);
