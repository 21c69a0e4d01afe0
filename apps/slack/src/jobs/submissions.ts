import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import { findIncident } from '../store/read-incident.ts';
import { type SubmissionState, submissions } from '../store/schema/submissions.ts';
import type { Scope } from '../store/scope.ts';
import { type Inside, transact } from '../store/transact.ts';
import type { IncomingArticle, Origin } from '../store/types.ts';
import { ingestQueue } from './ingest-queue.ts';
import type { Jobs } from './jobs.ts';

/** What people are shown of an article on its way in. */
export type Submission = Omit<typeof submissions.$inferSelect, 'workspaceId' | 'incidentId' | 'given'>;

/** Articles of one workspace on their way in. */
export interface Submissions {
  /**
   * Puts articles on their way: whole ones, or the places where they are to be fetched. Gives their numbers, in order.
   * Returns when nothing of it can be lost any more. Rejects when there is no such incident.
   */
  submit(slug: string, articles: readonly (IncomingArticle | Origin)[]): Promise<number[]>;
  find(ids: readonly number[]): Promise<Submission[]>;
  /** How many of an incident are in which state. */
  count(slug: string): Promise<Readonly<Record<SubmissionState, number>>>;
  /** Queues again what has failed; false when there is no such failure. */
  tryAgain(id: number): Promise<boolean>;
}

export function submissionsOf(pool: Pool, scope: Scope, jobs: Jobs): Submissions {
  const { database, workspace } = scope;
  const own = eq(submissions.workspaceId, workspace);
  const enqueue = (ids: readonly number[], inside: Inside) =>
    jobs.enqueue(
      ingestQueue,
      ids.map((submission) => ({ workspace, submission })),
      inside,
    );
  return {
    submit: async (slug, articles) => {
      const incident = await findIncident(scope, slug);
      if (incident === null) throw new TypeError(`Expected the slug of an incident, got “${slug}”.`);
      if (articles.length === 0) return [];
      const key = { workspaceId: workspace, incidentId: incident.id };
      return transact(pool, async (inside) => {
        const rows = articles.map((article) =>
          'text' in article
            ? { ...key, source: article.origin, given: article }
            : { ...key, source: article },
        );
        const inserted = await inside.database
          .insert(submissions)
          .values(rows)
          .returning({ id: submissions.id });
        const ids = inserted.map(({ id }) => id);
        await enqueue(ids, inside);
        return ids;
      });
    },
    find: async (ids) => {
      const found = await database
        .select()
        .from(submissions)
        .where(and(own, inArray(submissions.id, [...ids])))
        .orderBy(submissions.id);
      return found.map(({ workspaceId: _, incidentId: __, given: ___, ...shown }) => shown);
    },
    count: async (slug) => {
      const incident = await findIncident(scope, slug);
      const rows = await database
        .select({ state: submissions.state, count: sql<number>`count(*)::int` })
        .from(submissions)
        .where(and(own, eq(submissions.incidentId, incident?.id ?? -1)))
        .groupBy(submissions.state);
      const none = { queued: 0, fetching: 0, parsing: 0, done: 0, failed: 0 };
      return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
    },
    tryAgain: (id) =>
      transact(pool, async (inside) => {
        const again = await inside.database
          .update(submissions)
          .set({ state: 'queued', tries: 0, changedAt: sql`now()` })
          .where(and(own, eq(submissions.id, id), eq(submissions.state, 'failed')))
          .returning({ id: submissions.id });
        if (again.length === 0) return false;
        await enqueue([id], inside);
        return true;
      }),
  };
}
