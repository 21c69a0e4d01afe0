import type { Logger } from '../logger.ts';
import type { RunOptions } from '../run-options.ts';
import type { Connection } from '../store/connection/connection.ts';
import { comparePending } from './compare-pending.ts';
import { type IngestParts, ingestArticles, onGivenUp } from './ingest-articles.ts';
import { ingestQueue } from './ingest-queue.ts';
import type { Jobs } from './jobs.ts';
import { type JobTimes, startJobs } from './start-jobs.ts';

export interface WorkSettings extends Pick<RunOptions, 'role'> {
  readonly logger: Logger;
  readonly fetchArticle: IngestParts['fetchArticle'];
  readonly times?: Partial<JobTimes>;
}

// Enough for the database to be worth asking, few enough for a killed process to leave little undone.
const batch = 25;
const compareEvery = 500;

/** Starts the job engine, and with it the work that is this process's by its role. */
export async function startWork(
  connection: Connection,
  { role, logger, fetchArticle, times }: WorkSettings,
): Promise<Jobs> {
  const { pool } = connection;
  const jobs = await startJobs(connection, {
    queues: [ingestQueue],
    logger,
    ...(times === undefined ? {} : { times }),
  });
  if (role === 'worker' || role === 'all')
    jobs.work(ingestQueue, { batch, onGivenUp }, ingestArticles({ pool, logger, fetchArticle }));
  if (role !== 'web')
    jobs.schedule('compare incidents', compareEvery, async () => {
      while ((await comparePending(pool)) > 0);
    });
  return jobs;
}

/** Waits until no article is on its way and no incident waits to be compared. */
export async function untilIdle({ pool }: Connection, jobs: Jobs): Promise<void> {
  for (;;) {
    const { rows } = await pool.query('select exists (select from pending_comparisons) as pending');
    if (rows[0]?.pending === false && (await jobs.open(ingestQueue)) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
