import PgBoss from 'pg-boss';
import type { Logger } from '../logger.ts';
import type { Connection } from '../store/connection/connection.ts';
import type { Inside } from '../store/transact.ts';
import type { Jobs, Queue } from './jobs.ts';
import { Loops } from './loops.ts';
import { workLoop } from './work-loop.ts';

export interface JobsOptions {
  readonly queues: readonly Queue<object>[];
  readonly logger: Logger;
  readonly times?: Partial<JobTimes>;
}

export interface JobTimes {
  /** Seconds that a job put on the queue here may be worked on before its worker counts as dead, and it is another's. */
  readonly expire: number;
  /** Seconds between two looks for such jobs. */
  readonly supervise: number;
  /** Seconds before the second try; each further one waits twice as long. */
  readonly retryDelay: number;
  /** Milliseconds between two looks at an empty queue. */
  readonly poll: number;
}

const usualTimes: JobTimes = { expire: 300, supervise: 5, retryDelay: 10, poll: 500 };
// The first try and four more.
const retryLimit = 4;
// Any number but the one of the migrations, the same in every process of ours.
const lock = 312_091_320;

/** Where jobs go that were tried too often. */
export const givenUp = (name: string): string => `${name}-given-up`;

/** Starts the job engine on an open database, in tables of its own. */
export async function startJobs(
  connection: Connection,
  { queues, logger, times }: JobsOptions,
): Promise<Jobs> {
  const settings = { ...usualTimes, ...times };
  const { pool } = connection;
  const boss = await startBoss(connection, queues, settings, logger);
  if (connection.exclusive) await takeOverAll(connection);
  const loops = new Loops(logger);
  return {
    enqueue: async (queue, data, inside) => {
      const jobs = data.map((one) => ({ name: queue.name, data: one }));
      await boss.insert(jobs, inside === undefined ? {} : { db: through(inside) });
      loops.wake();
    },
    work: (queue, options, handler) => {
      const parts = { boss, pool, queue, logger };
      loops.add(queue.name, settings.poll, workLoop(parts, options, handler));
    },
    schedule: (name, milliseconds, run) => {
      loops.add(name, milliseconds, async () => {
        await run();
        return false;
      });
    },
    open: async ({ name }) => {
      // In this order: a job that is given up goes from the first to the second.
      const waiting = await boss.getQueueSize(name, { before: 'completed' });
      return waiting + (await boss.getQueueSize(givenUp(name), { before: 'completed' }));
    },
    stop: async () => {
      await loops.stop();
      await boss.stop({ graceful: false, close: false, wait: true });
    },
  };
}

/** Several processes may start at once: one makes the tables, the others wait. */
async function startBoss(
  { pool }: Connection,
  queues: readonly Queue<object>[],
  { expire, supervise, retryDelay }: JobTimes,
  logger: Logger,
): Promise<PgBoss> {
  const client = await pool.connect();
  let starting = true;
  const boss = new PgBoss({
    // An embedded database has one connection, and it is the one that holds the lock.
    db: { executeSql: (sql, values) => (starting ? client.query(sql, values) : pool.query(sql, values)) },
    schedule: false,
    maintenanceIntervalSeconds: supervise,
  });
  boss.on('error', (error) => logger.warn({ err: error }, 'the job engine met an error'));
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    await boss.start();
    for (const { name } of queues) {
      await boss.createQueue(givenUp(name), { name: givenUp(name), retryLimit: 100, retryDelay: 1 });
      const rules = { retryLimit, retryDelay, retryBackoff: retryDelay > 0, expireInSeconds: expire };
      await boss.createQueue(name, { name, ...rules, deadLetter: givenUp(name) });
      await boss.updateQueue(name, { name, ...rules, deadLetter: givenUp(name) });
    }
    return boss;
  } finally {
    starting = false;
    await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
    client.release();
  }
}

/** Nobody else can be working: what is marked as in hand was in the hands of a process that died. */
async function takeOverAll({ pool }: Connection): Promise<void> {
  await pool.query(
    `update pgboss.job set state = 'retry', start_after = now() where state = 'active' and retry_count < retry_limit`,
  );
  // The engine gives the others up the next time it looks.
  await pool.query(
    `update pgboss.job set started_on = now() - expire_in - interval '1 s' where state = 'active'`,
  );
}

/** The engine's way into a transaction of the store. */
function through({ query }: Inside): PgBoss.Db {
  return { executeSql: (sql, values) => query(sql, values) };
}
