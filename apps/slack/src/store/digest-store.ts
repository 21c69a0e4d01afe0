import { compareArticles } from '@incident/claims';
import { and, desc, eq, inArray, isNull, lt, max, ne } from 'drizzle-orm';
import type { DigestKey, DigestStore, Lease, Subscription } from '../digests/types.ts';
import type { IncidentLibrary } from '../incidents/types.ts';
import { findIncident } from './read-incident.ts';
import { readParsedAsOf } from './read-parsed-as-of.ts';
import { ensureWorkspace } from './save-incident.ts';
import { articles } from './schema/articles.ts';
import { digests, subscriptions } from './schema/desk.ts';
import type { Scope } from './scope.ts';

// Digests of a channel that are looked through for what it has seen.
const mostLooked = 50;

/** The digests of one workspace. A digest is a row: whoever can insert it, or take over its lease, works on it. */
export function digestStore(scope: Scope, library: IncidentLibrary): DigestStore {
  const { database, workspace } = scope;
  const inChannel = (channel: string) =>
    and(eq(subscriptions.workspaceId, workspace), eq(subscriptions.channelId, channel));
  const ofKey = (key: DigestKey) =>
    and(
      eq(digests.workspaceId, workspace),
      eq(digests.channelId, key.channel),
      eq(digests.localDate, key.localDate),
      eq(digests.slot, key.slot),
    );

  return {
    subscribe: (subscription) =>
      database.transaction(async (transaction) => {
        await ensureWorkspace({ database: transaction, workspace });
        const { channel, slot } = subscription;
        // One digest a channel: setting another time moves it.
        await transaction.delete(subscriptions).where(and(inChannel(channel), ne(subscriptions.slot, slot)));
        const row = toRow(subscription);
        await transaction
          .insert(subscriptions)
          .values({ workspaceId: workspace, channelId: channel, slot, ...row })
          .onConflictDoUpdate({
            target: [subscriptions.workspaceId, subscriptions.channelId, subscriptions.slot],
            set: row,
          });
      }),
    subscriptions: async (channel) => {
      const rows = await database
        .select()
        .from(subscriptions)
        .where(channel === undefined ? eq(subscriptions.workspaceId, workspace) : inChannel(channel))
        .orderBy(subscriptions.channelId, subscriptions.slot);
      return rows.map(fromRow);
    },
    pause: async (channel, reason) => {
      const running = reason === null ? undefined : isNull(subscriptions.paused);
      const rows = await database
        .update(subscriptions)
        .set({ paused: reason })
        .where(and(inChannel(channel), running))
        .returning({ slot: subscriptions.slot });
      return rows.length;
    },
    unsubscribe: async (channel) => {
      const rows = await database
        .delete(subscriptions)
        .where(inChannel(channel))
        .returning({ slot: subscriptions.slot });
      return rows.length;
    },

    take: async (key, now, until) => {
      const { channel: channelId, localDate, slot } = key;
      const leaseUntil = new Date(until);
      const inserted = await database
        .insert(digests)
        .values({
          workspaceId: workspace,
          channelId,
          localDate,
          slot,
          state: 'due',
          leaseUntil,
          updatedAt: new Date(now),
        })
        .onConflictDoNothing()
        .returning({ slot: digests.slot });
      if (inserted.length > 0) return lease(key, leaseUntil, now);
      const taken = await database
        .update(digests)
        .set({ leaseUntil, updatedAt: new Date(now) })
        .where(and(ofKey(key), eq(digests.state, 'due'), lt(digests.leaseUntil, new Date(now))))
        .returning({ slot: digests.slot });
      return taken.length > 0 ? lease(key, leaseUntil, now) : null;
    },
    orphans: async (now) => {
      const rows = await database
        .select()
        .from(digests)
        .where(
          and(
            eq(digests.workspaceId, workspace),
            eq(digests.state, 'posting'),
            lt(digests.leaseUntil, new Date(now)),
          ),
        );
      return rows.map(({ channelId, localDate, slot }) => ({ channel: channelId, localDate, slot }));
    },
    settle: async (key, state, messageTs) => {
      const reason = state === 'uncertain' ? 'the process that sent it ended before Slack answered' : null;
      const rows = await database
        .update(digests)
        .set({ state, messageTs, reason, leaseUntil: null })
        .where(and(ofKey(key), eq(digests.state, 'posting')))
        .returning({ slot: digests.slot });
      return rows.length > 0;
    },
    history: async (channel, most) => {
      const rows = await database
        .select()
        .from(digests)
        .where(and(eq(digests.workspaceId, workspace), eq(digests.channelId, channel)))
        .orderBy(desc(digests.updatedAt))
        .limit(most);
      return rows.map(({ localDate, slot, state, reason, messageTs, updatedAt }) => ({
        channel,
        localDate,
        slot,
        state,
        reason,
        messageTs,
        updatedAt: updatedAt.getTime(),
      }));
    },
    lastSeen: async (channel) => {
      const rows = await database
        .select({ shown: digests.shown })
        .from(digests)
        .where(
          and(
            eq(digests.workspaceId, workspace),
            eq(digests.channelId, channel),
            inArray(digests.state, ['posted', 'silent']),
          ),
        )
        .orderBy(desc(digests.updatedAt))
        .limit(mostLooked);
      const seen: Record<string, number> = {};
      for (const { shown } of rows.toReversed()) Object.assign(seen, shown);
      return seen;
    },
    look: async (slug, mark) => {
      const row = await findIncident(scope, slug);
      if (row === null) return null;
      // The mark first: an article that arrives in between is told twice rather than never.
      const [last] = await database
        .select({ seq: max(articles.seq) })
        .from(articles)
        .where(and(eq(articles.workspaceId, workspace), eq(articles.incidentId, row.id)));
      const loaded = await library.open(slug);
      if (loaded === null) return null;
      const now = last?.seq ?? 0;
      if (mark === undefined) return { loaded, before: null, mark: now };
      if (mark >= now) return { loaded, before: loaded.incident, mark: now };
      const parsed = await readParsedAsOf(scope, row, mark);
      return { loaded, before: compareArticles(parsed, { propositions: row.named }), mark: now };
    },
  };

  function lease(key: DigestKey, until: Date, now: number): Lease {
    const isMine = and(ofKey(key), eq(digests.leaseUntil, until));
    return {
      sending: async () => {
        const rows = await database
          .update(digests)
          .set({ state: 'posting' })
          .where(and(isMine, eq(digests.state, 'due')))
          .returning({ slot: digests.slot });
        return rows.length > 0;
      },
      postpone: async (later) => {
        await database
          .update(digests)
          .set({ state: 'due', leaseUntil: new Date(later) })
          .where(isMine);
      },
      finish: async (state, { messageTs = null, reason = null, seen = {} }) => {
        await database
          .update(digests)
          .set({ state, messageTs, reason, shown: seen, leaseUntil: null, updatedAt: new Date(now) })
          .where(isMine);
      },
    };
  }
}

function toRow({ zone, days, slugs, quiet, paused, owner, since }: Subscription) {
  return { zone, days, slugs, quiet, paused, userId: owner, createdAt: new Date(since) };
}

function fromRow(row: typeof subscriptions.$inferSelect): Subscription {
  const { channelId, slot, zone, days, slugs, quiet, paused, userId, createdAt } = row;
  return {
    channel: channelId,
    slot,
    zone,
    days,
    slugs,
    quiet,
    paused,
    owner: userId,
    since: createdAt.getTime(),
  };
}
