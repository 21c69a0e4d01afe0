import type { Act, Claim, Stance } from '@incident/claims';
import { type SQL, sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { articles } from './articles.ts';
import { incidents } from './incidents.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Claim records, with the columns that are asked for beside the record. */
export const claims = pgTable(
  'claims',
  {
    workspaceId: text('workspace_id').notNull(),
    incidentId: integer('incident_id').notNull(),
    articleId: text('article_id').notNull(),
    /** `Claim.id`. */
    id: text().notNull(),
    /** Place in the article, from 0. */
    position: integer().notNull(),
    record: jsonb().$type<Claim>().notNull(),
    speakerId: text('speaker_id'),
    side: text(),
    act: text().$type<Act>().notNull(),
    stance: text().$type<Stance>().notNull(),
    /** The claim stands earlier in the same article too. */
    repeats: boolean().notNull(),
    /** Its article is the current revision. */
    current: boolean().notNull().default(true),
    /** The day it was said, else the day of publication; EDTF, which sorts as text. */
    day: text(),
    outlet: text(),
    /** The words of the claim, for full text. */
    content: text().notNull(),
    /** Who says it, in all spellings: searched as written, never stemmed. */
    names: text().notNull(),
    search: tsvector()
      .notNull()
      .generatedAlwaysAs(
        (): SQL =>
          sql`setweight(to_tsvector('simple', ${claims.names}), 'A') || to_tsvector('english', ${claims.content})`,
      ),
  },
  (table) => [
    primaryKey({ columns: [table.incidentId, table.id] }),
    foreignKey({
      columns: [table.incidentId, table.articleId],
      foreignColumns: [articles.incidentId, articles.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.workspaceId, table.incidentId],
      foreignColumns: [incidents.workspaceId, incidents.id],
    }).onDelete('cascade'),
    index('claims_article').on(table.incidentId, table.articleId, table.position),
    index('claims_day').on(table.incidentId, table.day.desc().nullsLast(), table.id),
    index('claims_speaker').on(table.incidentId, table.speakerId, table.day.desc().nullsLast()),
    index('claims_search').using('gin', table.search),
  ],
);
