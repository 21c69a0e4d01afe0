import type { z } from 'zod';
import type { Inside } from '../store/transact.ts';

/** A kind of work, and what a job of it carries. */
export interface Queue<T extends object> {
  readonly name: string;
  readonly data: z.ZodType<T>;
}

export interface Job<T> {
  readonly id: string;
  readonly data: T;
}

/** How a handler tells what became of its jobs. */
export interface Verdict {
  /** Done, in the transaction that stores what was done: both happen, or neither. */
  finish(inside: Inside, jobs: readonly Job<object>[]): Promise<void>;
  /** To be tried again, later each time; after five tries it goes to `onGivenUp`. */
  retry(jobs: readonly Job<object>[], reason: string): Promise<void>;
}

/** Works on a batch. Jobs that it neither finished nor gave back when it throws are tried again. */
export type Handler<T> = (jobs: readonly Job<T>[], verdict: Verdict) => Promise<void>;

export interface WorkOptions<T> {
  /** Jobs taken at once. */
  readonly batch: number;
  /** Told of jobs that failed five times, or whose worker died five times over them. */
  readonly onGivenUp: (job: Job<T>, inside: Inside) => Promise<void>;
}

/** The job engine as the rest of the app sees it. */
export interface Jobs {
  /** Puts work on a queue; `inside` a transaction it is there if and only if that is committed. */
  enqueue<T extends object>(queue: Queue<T>, data: readonly T[], inside?: Inside): Promise<void>;
  /** Works on a queue until `stop`. A worker that dies loses nothing: its jobs are taken over. */
  work<T extends object>(queue: Queue<T>, options: WorkOptions<T>, handler: Handler<T>): void;
  /** Runs something again and again until `stop`, never twice at once here; other processes may do the same. */
  schedule(name: string, milliseconds: number, run: () => Promise<void>): void;
  /** Jobs of a queue that wait, are worked on, or were given up and are not yet told. */
  open(queue: Queue<object>): Promise<number>;
  /** Takes no more work and waits for what is in hand. */
  stop(): Promise<void>;
}
