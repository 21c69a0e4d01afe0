import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareArticles, parseArticle } from '@incident/claims';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pino } from 'pino';
import { ingestQueue } from '../../src/jobs/ingest-queue.ts';
import { startJobs } from '../../src/jobs/start-jobs.ts';
import { submissionsOf } from '../../src/jobs/submissions.ts';
import type { Connection } from '../../src/store/connection/connection.ts';
import { createStore } from '../../src/store/create-store.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { prepareArticle } from '../../src/store/prepare-article.ts';
import { mainFile } from '../build-app.ts';
import { incoming, numbered } from '../store/sample-articles.ts';

export interface KillRun {
  readonly articles: number;
  readonly incidents: number;
  /** Milliseconds between two kills, or the number of articles taken in between them. */
  readonly every: { readonly milliseconds: number } | { readonly articles: number };
  /** Processes at once, on a server. */
  readonly workers: number;
  /** Kills at most. */
  readonly kills: number;
}

/** What a run came to; `sent` and `stored`, `expected` and `found` are equal when nothing was lost or doubled. */
export interface Tally {
  readonly kills: number;
  readonly seconds: number;
  readonly sent: number;
  readonly stored: number;
  readonly done: number;
  /** Ids of claims of a quiet run, and of this one, as sorted text. */
  readonly expected: string;
  readonly found: string;
  /** Incidents whose stored comparison is not the one of all their articles. */
  readonly wrongComparisons: readonly string[];
}

const logger = pino({ level: 'silent' });
const onIdleError = () => undefined;
const slugOf = (index: number, { incidents }: KillRun) => `fire-${index % incidents}`;
const articleOf = (index: number) =>
  incoming(`${numbered(index)}\n\nThe mayor said report ${index} was read.`);

/** Several processes work on a server while one after another is killed. */
export async function killOnServer(url: string, run: KillRun): Promise<Tally> {
  const connection = await openDatabase({ url, dataDir: null, onIdleError });
  await send(connection, run);
  const started = Date.now();
  const workers = new Set(Array.from({ length: run.workers }, () => startWorker({ DATABASE_URL: url })));
  const done = async () => countDone(connection);
  // Workers end when nothing is open: an article that failed for good never counts as done.
  const drained = () => [...workers].every((worker) => worker.over());
  let kills = 0;
  for (let at = 0; kills < run.kills && (await done()) < run.articles && !drained(); at = await done()) {
    if ('milliseconds' in run.every) await sleep(run.every.milliseconds);
    else
      for (
        const goal = at + run.every.articles;
        (await done()) < Math.min(goal, run.articles) && !drained();
      )
        await sleep(20);
    const working = [...workers].filter((worker) => worker.working());
    const victim = working[Math.floor(Math.random() * working.length)];
    if (victim === undefined) continue;
    workers.delete(victim);
    await victim.kill();
    workers.add(startWorker({ DATABASE_URL: url }));
    kills += 1;
  }
  await Promise.all([...workers].map((worker) => worker.ended));
  const seconds = (Date.now() - started) / 1000;
  const tally = await count(connection, run, { kills, seconds });
  await connection.close();
  return tally;
}

/** One process works on a folder, and is killed and started again. */
export async function killEmbedded(run: KillRun): Promise<Tally> {
  const dataDir = mkdtempSync(join(tmpdir(), 'incident-claims-'));
  const first = await openDatabase({ dataDir, onIdleError });
  await send(first, run);
  await first.close();
  const started = Date.now();
  let kills = 0;
  for (;;) {
    const worker = startWorker({ DATA_DIR: dataDir });
    if (kills === run.kills) {
      const code = await worker.ended;
      if (code !== 0) throw new Error(`The worker ended with ${code}:\n${worker.errors()}`);
      break;
    }
    const before = 'articles' in run.every ? run.every.articles : Number.POSITIVE_INFINITY;
    await Promise.race([worker.taken(1 + Math.floor(Math.random() * before)), worker.ended]);
    if (worker.over()) break;
    await worker.kill();
    kills += 1;
  }
  const seconds = (Date.now() - started) / 1000;
  const last = await openDatabase({ dataDir, onIdleError });
  const tally = await count(last, run, { kills, seconds });
  await last.close();
  return tally;
}

async function send(connection: Connection, run: KillRun): Promise<void> {
  const workspace = createStore(connection).workspace('main');
  for (let index = 0; index < run.incidents; index += 1)
    await workspace.createIncident({ slug: slugOf(index, run), title: `Fire ${index}` });
  const jobs = await startJobs(connection, {
    queues: [ingestQueue],
    logger,
    // A batch on a busy machine takes some seconds; who takes longer counts as dead, and its articles as tried once.
    times: { expire: 6 },
  });
  const { submit } = submissionsOf(
    connection.pool,
    { database: drizzle(connection.pool), workspace: 'main' },
    jobs,
  );
  for (let incident = 0; incident < run.incidents; incident += 1) {
    const own = Array.from({ length: run.articles }, (_, index) => index).filter(
      (index) => index % run.incidents === incident,
    );
    await submit(slugOf(incident, run), own.map(articleOf));
  }
  await jobs.stop();
}

function startWorker(env: Record<string, string>) {
  const args = [mainFile, '--role=worker', '--drain'];
  const child: ChildProcess = spawn(process.execPath, args, { env: { LOG_LEVEL: 'debug', ...env } });
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  let working = false;
  let over = false;
  let errors = '';
  let count = 0;
  let goal = { articles: Number.POSITIVE_INFINITY, reach: () => {} };
  child.once('exit', () => {
    over = true;
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    const text = chunk.toString('utf8');
    working ||= text.includes('"working"');
    count += text.split('"article taken in"').length - 1;
    if (/"level":[56]0/.test(text)) errors += text;
    if (count >= goal.articles) goal.reach();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  return {
    ended,
    working: () => working && !over,
    over: () => over,
    errors: () => errors,
    taken: (articles: number) =>
      new Promise<void>((reach) => {
        goal = { articles, reach };
        if (count >= articles) reach();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function count(
  connection: Connection,
  run: KillRun,
  told: { readonly kills: number; readonly seconds: number },
): Promise<Tally> {
  const { rows } = await connection.pool.query('select count(*)::int as stored from articles');
  const found = await connection.pool.query(
    'select i.slug, c.id from claims c join incidents i on i.id = c.incident_id',
  );
  const quiet = Array.from({ length: run.articles }, (_, index) => {
    const slug = slugOf(index, run);
    return prepareArticle({ slug }, articleOf(index)).claims.map(({ id }) => `${slug} ${id}`);
  });
  const library = createStore(connection).workspace('main').library;
  const wrongComparisons: string[] = [];
  for (let index = 0; index < run.incidents; index += 1) {
    const stored = (await library.open(slugOf(index, run)))?.incident;
    const fresh = compareArticles((stored?.articles ?? []).map((article) => parseArticle(article)));
    if (JSON.stringify(sorted(stored)) !== JSON.stringify(sorted(fresh)))
      wrongComparisons.push(slugOf(index, run));
  }
  return {
    ...told,
    sent: run.articles,
    stored: rows[0]?.stored,
    done: await countDone(connection),
    expected: quiet.flat().toSorted().join('\n'),
    found: found.rows
      .map(({ slug, id }) => `${slug} ${id}`)
      .toSorted()
      .join('\n'),
    wrongComparisons,
  };
}

/** The database keeps the fields of a record in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

async function countDone({ pool }: Connection): Promise<number> {
  const { rows } = await pool.query("select count(*)::int as done from submissions where state = 'done'");
  return Number(rows[0]?.done);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
