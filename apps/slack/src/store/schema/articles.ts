import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { StoredSection } from '../prepare-article.ts';
import type { Origin } from '../types.ts';
import { incidents } from './incidents.ts';

/**
 * Articles as they came. A row is never changed but for `current` and what the parser made of it (a trigger of the
 * migrations sees to that); an edited article is a new row.
 */
export const articles = pgTable(
  'articles',
  {
    workspaceId: text('workspace_id').notNull(),
    incidentId: integer('incident_id').notNull(),
    /** `Article.id`. */
    id: text().notNull(),
    /** Order of arrival. */
    seq: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    text: text().notNull(),
    sha256: text().notNull(),
    title: text(),
    outlet: text(),
    url: text(),
    /** What makes two texts revisions of one article: the address its page names, else where it came from. */
    address: text(),
    byline: text(),
    /** ISO 8601 date or date-time, as given. */
    publishedAt: text('published_at'),
    fetchedAt: timestamp('fetched_at', { withTimezone: true, mode: 'string' }).notNull(),
    origin: jsonb().$type<Origin>().notNull(),
    revision: integer().notNull().default(1),
    /** Id of the article that this one replaced. */
    revisionOf: text('revision_of'),
    /** The revision that is shown and compared. */
    current: boolean().notNull().default(true),
    parserVersion: text('parser_version').notNull(),
    sections: jsonb().$type<readonly StoredSection[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.incidentId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.incidentId],
      foreignColumns: [incidents.workspaceId, incidents.id],
    }).onDelete('cascade'),
    uniqueIndex('articles_same_text').on(table.incidentId, table.sha256),
    uniqueIndex('articles_one_current')
      .on(table.incidentId, table.address)
      .where(sql`${table.current} and ${table.address} is not null`),
    index('articles_order').on(table.incidentId, table.seq),
  ],
);
