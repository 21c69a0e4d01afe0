import { availableParallelism } from 'node:os';
import { UsageError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { inOrder } from '../in-order.ts';
import { findInputs, type Input } from '../input/find-inputs.ts';
import { watchInterrupt } from '../interrupt.ts';
import { type ArticleFormat, type Format, formats } from '../output/formats.ts';
import { Progress } from '../output/progress.ts';
import { openSink } from '../output/sink.ts';
import { type Job, parseOne } from '../parse-one.ts';
import { report } from '../report-problem.ts';
import { WorkerPool } from '../worker-pool.ts';

export interface ParseCommandOptions {
  readonly format: Format;
  readonly json?: boolean;
  readonly out?: string;
  readonly date?: string;
  readonly workers?: number;
  readonly quiet?: boolean;
}

/** Fewer articles are done before the threads have started. */
const worthThreads = 40;
/** Results that may wait for their turn, per thread. */
const ahead = 8;

/** Article after article: read, parsed, written, forgotten. */
export async function parseCommand(paths: readonly string[], options: ParseCommandOptions): Promise<number> {
  const format = options.json === true ? 'jsonl' : options.format;
  const { head, joins }: ArticleFormat = formats[format];
  const interrupt = watchInterrupt();
  const inputs = await listInputs(paths, options.date);
  if (!joins && inputs.length > 1) throw new UsageError(oneOnly(format, inputs.length));

  const width =
    process.stdout.isTTY && options.out === undefined ? process.stdout.columns : Number.POSITIVE_INFINITY;
  const choices = { several: inputs.length > 1, width };
  const jobs = inputs.map((input): Job => ({ input, format, choices }));
  const threads = inputs.length < worthThreads ? 0 : (options.workers ?? availableParallelism());
  const pool = threads > 1 ? new WorkerPool(threads) : null;
  const sink = await openSink(options.out);
  const progress = new Progress(inputs.length, options.quiet === true);
  let claims = 0;
  let done = 0;
  let failed = false;

  if (head !== undefined) await sink.write(head());
  for await (const outcome of inOrder(
    jobs,
    (job) => pool?.run(job) ?? parseOne(job),
    pool === null ? 1 : threads * ahead,
  )) {
    done += 1;
    if ('problem' in outcome) {
      failed = true;
      progress.clear();
      report(outcome.problem);
    } else {
      claims += outcome.claims;
      await sink.write(outcome.output);
      progress.add(outcome.bytes);
    }
    // Without threads parsing keeps the process busy; the signal is heard here.
    if (pool === null) await new Promise((resolve) => setImmediate(resolve));
    if (interrupt.asked || sink.gone) break;
  }
  progress.end(claims);
  await sink.close();
  await pool?.close();
  if (interrupt.asked) {
    report(`stopped after ${done} of ${inputs.length} articles`);
    return exitCode.interrupted;
  }
  return failed ? exitCode.failed : exitCode.ok;
}

/** All paths as one list; no two articles may have one id, since claim ids are made from it. */
async function listInputs(paths: readonly string[], date: string | undefined): Promise<Input[]> {
  const all: Input[] = [];
  for (const path of paths) all.push(...(await findInputs(path, date)).list);
  const seen = new Set<string>();
  for (const { article, path } of all) {
    if (seen.has(article.id))
      throw new UsageError(
        `${path ?? '-'}: expected every article to have a file name of its own, got "${article.id}" twice; parse them one by one`,
      );
    seen.add(article.id);
  }
  return all;
}

function oneOnly(format: Format, count: number): string {
  const instead =
    format === 'html'
      ? '"claims report DIR --html FILE" makes one page of many articles'
      : '"claims export DIR --format standoff --out FOLDER" writes a pair of files for each';
  return `--format ${format}: expected one article, got ${count}; ${instead}`;
}
