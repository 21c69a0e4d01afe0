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
} from 'drizzle-orm/pg-core';
import { incidents, workspaces } from './incidents.ts';

const workspaceId = () =>
  text('workspace_id')
    .notNull()
    .references(() => workspaces.id);
const id = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity();
const at = () => timestamp({ withTimezone: true }).notNull().defaultNow();

/** What people say is wrong with a claim. An undone correction stays, with when. */
export const corrections = pgTable(
  'corrections',
  {
    id: id(),
    workspaceId: workspaceId(),
    incidentId: integer('incident_id').notNull(),
    articleId: text('article_id').notNull(),
    claimId: text('claim_id').notNull(),
    kind: text().$type<'wrong-speaker' | 'wrong-stance' | 'not-a-claim'>().notNull(),
    note: text(),
    userId: text('user_id').notNull(),
    at: at(),
    undoneAt: timestamp('undone_at', { withTimezone: true }),
  },
  (table) => [
    foreignKey({
      columns: [table.workspaceId, table.incidentId],
      foreignColumns: [incidents.workspaceId, incidents.id],
    }).onDelete('cascade'),
    index('corrections_claim').on(table.incidentId, table.claimId),
  ],
);

/** A channel's wish for a digest. */
export const subscriptions = pgTable(
  'subscriptions',
  {
    workspaceId: workspaceId(),
    channelId: text('channel_id').notNull(),
    /** Local time of day, `09:00`; one channel may have several. */
    slot: text().notNull(),
    /** IANA name. */
    zone: text().notNull(),
    days: text().$type<'every-day' | 'weekdays'>().notNull(),
    slugs: jsonb().$type<readonly string[]>().notNull(),
    /** Whether a day without changes gets a line too. */
    quiet: boolean().notNull().default(true),
    /** Why nothing is posted, in words; null while it runs. */
    paused: text(),
    userId: text('user_id').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.channelId, table.slot] })],
);

/** One digest of one channel on one local date. The key makes a second one impossible. */
export const digests = pgTable(
  'digests',
  {
    workspaceId: workspaceId(),
    channelId: text('channel_id').notNull(),
    /** The date in the channel's zone. */
    localDate: text('local_date').notNull(),
    slot: text().notNull(),
    /** uncertain: sent, but Slack's answer was lost. */
    state: text().$type<'due' | 'posting' | 'posted' | 'silent' | 'uncertain' | 'failed'>().notNull(),
    /** Until when one process alone may work on it. */
    leaseUntil: timestamp('lease_until', { withTimezone: true }),
    messageTs: text('message_ts'),
    reason: text(),
    /** What was shown, to compare the next one with: revision by slug. */
    shown: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.channelId, table.localDate, table.slot] }),
    index('digests_open').on(table.state).where(sql`${table.state} in ('due', 'posting')`),
  ],
);

/** Who changed what. Rows are only ever added. */
export const audit = pgTable(
  'audit',
  {
    id: id(),
    workspaceId: workspaceId(),
    at: at(),
    /** A Slack user id, or `app`. */
    actor: text().notNull(),
    /** `incident.create`, `article.add`, `digest.pause`. */
    action: text().notNull(),
    subject: text().notNull(),
    detail: jsonb().$type<Readonly<Record<string, unknown>>>().notNull().default({}),
  },
  (table) => [index('audit_order').on(table.workspaceId, table.at)],
);
