/**
 * Runs jobs, some at a time, and gives their results in the order of the jobs. Never more than `ahead` results are
 * waiting, so that a slow reader or a long list costs no memory.
 */
export async function* inOrder<Job, Result>(
  jobs: Iterable<Job>,
  run: (job: Job) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const job of jobs) {
    running.push(run(job));
    if (running.length < ahead) continue;
    const first = running.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of running) yield await result;
}
