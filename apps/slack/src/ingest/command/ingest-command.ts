import { join } from 'node:path';
import type { WorkspaceStore } from '../../store/types.ts';
import type { WebFetcher } from '../fetch/web-fetcher.ts';
import type { ReaderPool } from '../reader-pool.ts';
import { type IngestOptions, readIngestOptions, usage } from './ingest-options.ts';
import { Journal } from './journal.ts';
import { ProgressReport } from './progress-report.ts';
import { takeIn, type Workshop } from './take-in.ts';
import { type Task, tasksOf } from './tasks.ts';
import { usualTimes, type WatchTimes, watch } from './watch.ts';

/** What the command takes from the world around it. */
export interface IngestShell {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Where it keeps what it has done. */
  readonly dataDir: string;
  readonly fetcher: WebFetcher;
  readonly pool: ReaderPool;
  readonly now: () => number;
  /** Ctrl-C. */
  readonly signal: AbortSignal;
  /** Opens the store; called once, when the words of the command make sense. */
  readonly open: (workspace: string) => Promise<WorkspaceStore>;
  readonly pause?: (attempts: number) => number;
  readonly times?: WatchTimes;
}

export const exitCode = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** `ingest SOURCE… --incident SLUG`: runs to its end and gives the exit code. */
export async function ingestCommand(args: readonly string[], shell: IngestShell): Promise<number> {
  const options = readIngestOptions(args);
  if (options === 'help') {
    shell.stdout.write(`${usage}\n`);
    return exitCode.ok;
  }
  if ('problem' in options) return complain(shell, `${options.problem}. More: ingest --help`, exitCode.usage);
  const store = await shell.open(options.workspace);
  const missing = await missingIncident(options, store);
  if (missing !== null) return complain(shell, missing, exitCode.usage);
  const journal = await Journal.open(join(shell.dataDir, 'ingest'), wordsOf(options));
  const report = new ProgressReport(shell.stderr, shell.now);
  const workshop: Workshop = {
    ...options,
    ...shell,
    readers: shell,
    journal,
    report,
    add: (article) => store.addArticle(options.incident, article),
    pause: shell.pause ?? ((attempts) => 1000 * 2 ** (attempts - 1)),
  };
  try {
    return await run(options, workshop, report, shell);
  } catch (error) {
    report.stop();
    const reason = rootOf(error);
    const done = `${report.summary()}. The same command goes on from there`;
    return complain(shell, `stopped by a failure: ${reason}. So far: ${done}.`, exitCode.failed);
  }
}

async function run(
  options: IngestOptions,
  workshop: Workshop,
  report: ProgressReport,
  shell: IngestShell,
): Promise<number> {
  const { journal, signal } = workshop;
  if (journal.doneCount > 0) shell.stderr.write(`going on: ${journal.doneCount} were done before\n`);
  const { tasks, failures } = await tasksOf(options.sources);
  if (failures.length > 0) report.expect(failures.length);
  for (const failure of failures) report.failed(failure);
  const all: readonly Task[] = [...tasks, ...journal.pending];
  await takeIn(all, workshop);
  if (options.watch && !signal.aborted) {
    report.stop();
    shell.stderr.write(`${report.summary()}. Watching for more; Ctrl-C stops.\n`);
    await watch(options.sources, all, workshop, shell.times ?? usualTimes);
  }
  report.stop();
  shell.stdout.write(`${report.summary()}\n`);
  if (signal.aborted && !options.watch) {
    shell.stderr.write('stopped; the same command goes on from here\n');
    return exitCode.interrupted;
  }
  if (!signal.aborted) await journal.finish();
  return report.failures > 0 ? exitCode.failed : exitCode.ok;
}

async function missingIncident(options: IngestOptions, store: WorkspaceStore): Promise<string | null> {
  const { incident, title } = options;
  const slugs = (await store.library.list()).map(({ slug }) => slug);
  if (slugs.includes(incident)) return null;
  if (title !== undefined) {
    await store.createIncident({ slug: incident, title });
    return null;
  }
  const known = slugs.length === 0 ? 'there is none yet' : `there are: ${slugs.slice(0, 20).join(', ')}`;
  return `expected the slug of an incident, got "${incident}"; ${known}. --title TITLE creates it`;
}

/** What lies at the bottom of it: the store wraps errors in the query that met them, with all its values. */
function rootOf(error: unknown): string {
  if (error instanceof Error && error.cause !== undefined) return rootOf(error.cause);
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s+/g, ' ').slice(0, 300);
}

/** What makes two commands the same one. */
function wordsOf({ workspace, incident, sources, keywords }: IngestOptions): readonly string[] {
  return [workspace, incident, ...keywords.map((keyword) => `--keyword ${keyword}`), ...sources];
}

function complain({ stderr }: IngestShell, message: string, code: number): number {
  stderr.write(`ingest: ${message}\n`);
  return code;
}
