import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './parse-one.ts';
import type { Returned } from './parse-worker.ts';

interface Member {
  readonly worker: Worker;
  /** What waits for an answer, by number. */
  readonly waiting: Map<number, (outcome: Outcome) => void>;
}

// Built, this file is part of main.js, with the worker beside it.
const workerFile = new URL('./parse-worker.js', import.meta.url);

/** Worker threads that parse whole articles; each job goes to the one with the least to do. */
export class WorkerPool {
  readonly #members = new Set<Member>();
  #last = 0;

  constructor(size: number) {
    for (let i = 0; i < size; i++) this.#start();
  }

  run(job: Job): Promise<Outcome> {
    const [member = this.#start()] = [...this.#members].toSorted((a, b) => a.waiting.size - b.waiting.size);
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve) => {
      member.waiting.set(id, resolve);
      member.worker.postMessage({ id, job });
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#members].map(({ worker }) => worker.terminate()));
  }

  #start(): Member {
    const member: Member = { worker: new Worker(workerFile), waiting: new Map() };
    member.worker.on('message', ({ id, outcome }: Returned) => {
      member.waiting.get(id)?.(outcome);
      member.waiting.delete(id);
    });
    // A thread that dies (out of memory) takes only its own articles along; the next job starts another.
    member.worker.on('error', (error) => {
      this.#members.delete(member);
      for (const resolve of member.waiting.values())
        resolve({ problem: `an article was lost with its thread: ${error.message}` });
    });
    this.#members.add(member);
    return member;
  }
}
