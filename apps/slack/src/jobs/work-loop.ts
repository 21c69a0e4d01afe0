import type { Pool } from 'pg';
import type PgBoss from 'pg-boss';
import type { Logger } from '../logger.ts';
import { type Inside, transact } from '../store/transact.ts';
import type { Handler, Job, Queue, Verdict, WorkOptions } from './jobs.ts';
import type { Step } from './loops.ts';
import { givenUp } from './start-jobs.ts';

export interface WorkParts<T extends object> {
  readonly boss: PgBoss;
  readonly pool: Pool;
  readonly queue: Queue<T>;
  readonly logger: Logger;
}

/** One batch of a queue, and those that were given up meanwhile. */
export function workLoop<T extends object>(
  { boss, pool, queue, logger }: WorkParts<T>,
  { batch, onGivenUp }: WorkOptions<T>,
  handler: Handler<T>,
): Step {
  const verdict: Verdict = {
    finish: (inside, jobs) => complete(inside, queue.name, jobs),
    retry: async (jobs, reason) => {
      for (const { id } of jobs) await boss.fail(queue.name, id, { message: reason });
    },
  };
  return async () => {
    await bury();
    const jobs = await take(queue.name, batch);
    if (jobs.length === 0) return false;
    const ids = idsOf(jobs);
    try {
      await handler(jobs, verdict);
    } catch (error) {
      logger.error({ err: error, queue: queue.name, jobs: ids }, 'a batch failed');
      // Those that were finished before stay finished.
      await verdict.retry(jobs, error instanceof Error ? error.message : String(error));
    }
    return jobs.length === batch;
  };

  async function bury(): Promise<void> {
    for (const job of await take(givenUp(queue.name), 10)) {
      logger.warn({ queue: queue.name, job: job.id, data: job.data }, 'a job was given up');
      await transact(pool, async (inside) => {
        await onGivenUp(job, inside);
        await complete(inside, givenUp(queue.name), [job]);
      });
    }
  }

  /** The engine's own fetch says nothing of a database that is away. */
  async function take(name: string, size: number): Promise<Job<T>[]> {
    let failure: unknown;
    const db: PgBoss.Db = {
      executeSql: (sql, values) =>
        pool.query(sql, values).catch((error: unknown) => {
          failure = error;
          throw error;
        }),
    };
    const taken = await boss.fetch<object>(name, { batchSize: size, db });
    if (failure !== undefined) throw failure;
    return taken.map(({ id, data }) => ({ id, data: queue.data.parse(data) }));
  }
}

/** What the engine's `complete` does, for many jobs at once and inside a transaction; its own takes one for that. */
async function complete({ query }: Inside, name: string, jobs: readonly Job<object>[]): Promise<void> {
  await query(
    `update pgboss.job set state = 'completed', completed_on = now()
      where name = $1 and id = any($2::uuid[]) and state = 'active'`,
    [name, idsOf(jobs)],
  );
}

function idsOf(jobs: readonly Job<object>[]): string[] {
  return jobs.map(({ id }) => id);
}
