import { parentPort } from 'node:worker_threads';
import { type Job, type Outcome, parseOne } from './parse-one.ts';

/** What the pool sends and gets back. */
export interface Sent {
  readonly id: number;
  readonly job: Job;
}
export interface Returned {
  readonly id: number;
  readonly outcome: Outcome;
}

parentPort?.on('message', async ({ id, job }: Sent) => {
  const outcome = await parseOne(job);
  parentPort?.postMessage({ id, outcome } satisfies Returned);
});
