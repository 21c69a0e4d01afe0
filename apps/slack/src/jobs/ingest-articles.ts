import { and, eq, inArray, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import type { Logger } from '../logger.ts';
import { insertArticle } from '../store/insert-article.ts';
import { type PreparedArticle, prepareArticle } from '../store/prepare-article.ts';
import { incidents } from '../store/schema/incidents.ts';
import { pendingComparisons, type SubmissionState, submissions } from '../store/schema/submissions.ts';
import { type Inside, transact } from '../store/transact.ts';
import type { IncomingArticle, Origin } from '../store/types.ts';
import type { IngestJob } from './ingest-queue.ts';
import type { Handler, Job, Verdict, WorkOptions } from './jobs.ts';

/** Why a place gave no article; `again` when it may later. */
export interface NoArticle {
  readonly refusal: { readonly message: string; readonly again: boolean };
}

export interface IngestParts {
  readonly pool: Pool;
  readonly logger: Logger;
  /** Gets an article from where it is. */
  readonly fetchArticle: (origin: Origin) => Promise<IncomingArticle | NoArticle>;
}

interface Work {
  readonly job: Job<IngestJob>;
  readonly row: typeof submissions.$inferSelect;
  readonly incident: { readonly slug: string; readonly date: string | null };
}

interface Ready extends Work {
  readonly prepared: PreparedArticle;
}

/**
 * Takes articles in: fetches those that have to be fetched, reads them, and stores a whole batch in one transaction
 * together with its end in the job engine. An article that spoils the transaction is stored apart from the others.
 */
export function ingestArticles({ pool, logger, fetchArticle }: IngestParts): Handler<IngestJob> {
  return async (jobs, verdict) => {
    const work = await findWork(pool, jobs);
    // A submission that is gone was removed with its incident.
    const gone = jobs.filter((job) => !work.some((one) => one.job === job));
    if (gone.length > 0) await transact(pool, (inside) => verdict.finish(inside, gone));
    await mark(
      pool,
      work.filter(({ row }) => row.given === null).map(({ row }) => row.id),
      'fetching',
    );
    await mark(
      pool,
      work.filter(({ row }) => row.given !== null).map(({ row }) => row.id),
      'parsing',
    );
    const read = await Promise.all(work.map((one) => prepare(one, verdict)));
    const ready = read.filter((one) => one !== null);
    try {
      await store(ready, verdict);
    } catch (error) {
      if (ready.length < 2) return failed(ready, verdict, error);
      logger.warn({ err: error, articles: ready.length }, 'a batch could not be stored; storing one by one');
      for (const one of ready)
        await store([one], verdict).catch((reason: unknown) => failed([one], verdict, reason));
    }
  };

  async function prepare(one: Work, verdict: Verdict): Promise<Ready | null> {
    const { row, incident, job } = one;
    try {
      const article = row.given ?? (await fetchArticle(row.source));
      if ('refusal' in article) {
        const { message, again } = article.refusal;
        if (again) await tryLater([one], verdict, message);
        else
          await transact(pool, (inside) =>
            giveUp(inside, one, message).then(() => verdict.finish(inside, [job])),
          );
        return null;
      }
      const { slug, date } = incident;
      return { ...one, prepared: prepareArticle({ slug, ...(date === null ? {} : { date }) }, article) };
    } catch (error) {
      await failed([one], verdict, error);
      return null;
    }
  }

  async function store(ready: readonly Ready[], verdict: Verdict): Promise<void> {
    if (ready.length === 0) return;
    await transact(pool, async (inside) => {
      const changed = new Map<number, string>();
      for (const { row, prepared } of ready) {
        const scope = { database: inside.database, workspace: row.workspaceId };
        const added = await insertArticle(scope, row.incidentId, prepared);
        const done = { ...added, state: 'done', reason: null, given: null, changedAt: sql`now()` } as const;
        await inside.database.update(submissions).set(done).where(is(row));
        if (added.outcome !== 'known') changed.set(row.incidentId, row.workspaceId);
      }
      const pending = [...changed].map(([incidentId, workspaceId]) => ({ incidentId, workspaceId }));
      if (pending.length > 0) await inside.database.insert(pendingComparisons).values(pending);
      await verdict.finish(
        inside,
        ready.map(({ job }) => job),
      );
    });
    for (const { row, prepared } of ready)
      logger.debug(
        { submission: row.id, article: prepared.article.id, claims: prepared.claims.length },
        'article taken in',
      );
  }

  async function failed(work: readonly Work[], verdict: Verdict, error: unknown): Promise<void> {
    logger.error(
      { err: error, submissions: work.map(({ row }) => row.id) },
      'an article could not be taken in',
    );
    await tryLater(work, verdict, 'it could not be stored');
  }

  async function tryLater(work: readonly Work[], verdict: Verdict, reason: string): Promise<void> {
    for (const { row } of work)
      await drizzle(pool)
        .update(submissions)
        .set({ state: 'queued', reason, tries: sql`${submissions.tries} + 1`, changedAt: sql`now()` })
        .where(is(row));
    await verdict.retry(
      work.map(({ job }) => job),
      reason,
    );
  }
}

/** What is written when a job was tried too often. */
export const onGivenUp: WorkOptions<IngestJob>['onGivenUp'] = async ({ data }, inside) => {
  await inside.database
    .update(submissions)
    .set({
      state: 'failed',
      reason: sql`coalesce(${submissions.reason}, 'the program ended every time it worked on it')`,
      changedAt: sql`now()`,
    })
    .where(and(eq(submissions.workspaceId, data.workspace), eq(submissions.id, data.submission)));
};

async function giveUp({ database }: Inside, { row }: Work, reason: string): Promise<void> {
  await database
    .update(submissions)
    .set({ state: 'failed', reason, tries: sql`${submissions.tries} + 1`, changedAt: sql`now()` })
    .where(is(row));
}

function is({ id, workspaceId }: { readonly id: number; readonly workspaceId: string }) {
  return and(eq(submissions.workspaceId, workspaceId), eq(submissions.id, id));
}

async function findWork(pool: Pool, jobs: readonly Job<IngestJob>[]): Promise<Work[]> {
  const byId = new Map(jobs.map((job) => [job.data.submission, job]));
  const workspaces = [...new Set(jobs.map(({ data }) => data.workspace))];
  const rows = await drizzle(pool)
    .select({ row: submissions, slug: incidents.slug, date: incidents.date })
    .from(submissions)
    .innerJoin(incidents, eq(incidents.id, submissions.incidentId))
    .where(and(inArray(submissions.workspaceId, workspaces), inArray(submissions.id, [...byId.keys()])));
  return rows.flatMap(({ row, slug, date }) => {
    const job = byId.get(row.id);
    return job?.data.workspace === row.workspaceId ? [{ job, row, incident: { slug, date } }] : [];
  });
}

/** So that people can see what is going on; a job that is taken over shows it anew. */
async function mark(pool: Pool, ids: readonly number[], state: SubmissionState): Promise<void> {
  if (ids.length === 0) return;
  await drizzle(pool)
    .update(submissions)
    .set({ state, changedAt: sql`now()` })
    .where(inArray(submissions.id, [...ids]));
}
