import type { Incident } from '@incident/claims';
import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { incidents } from './incidents.ts';

/** The speakers of an incident as its comparison joins them, spellings of all articles together. */
export const speakers = pgTable(
  'speakers',
  {
    workspaceId: text('workspace_id').notNull(),
    incidentId: integer('incident_id').notNull(),
    /** `Speaker.id`: from the name, so the same in every incident. */
    id: text().notNull(),
    /** Place in `Incident.speakers`. */
    position: integer().notNull(),
    record: jsonb().$type<Incident['speakers'][number]>().notNull(),
    /** All spellings, for search that forgives misspellings. */
    names: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.incidentId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.incidentId],
      foreignColumns: [incidents.workspaceId, incidents.id],
    }).onDelete('cascade'),
    index('speakers_everywhere').on(table.workspaceId, table.id),
    index('speakers_names').using('gin', sql`${table.names} gin_trgm_ops`),
  ],
);

/** What the claims of an incident are about, with the row of its stance grid. */
export const propositions = pgTable(
  'propositions',
  {
    workspaceId: text('workspace_id').notNull(),
    incidentId: integer('incident_id').notNull(),
    id: text().notNull(),
    /** Place in `Incident.propositions`, the most contested first. */
    position: integer().notNull(),
    record: jsonb().$type<Incident['propositions'][number]>().notNull(),
    positions: jsonb().$type<Incident['matrix']>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.incidentId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.incidentId],
      foreignColumns: [incidents.workspaceId, incidents.id],
    }).onDelete('cascade'),
    index('propositions_order').on(table.incidentId, table.position),
  ],
);
