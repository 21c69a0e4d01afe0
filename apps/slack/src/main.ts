import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ClaimsApp, createApp } from './app.ts';
import { type Config, ConfigError, readConfig, readStoreConfig, type StoreConfig } from './config.ts';
import { allProblems } from './incidents/all-problems.ts';
import { runIngest } from './ingest/command/run-ingest.ts';
import { type ArticleFetcher, articleFetcher } from './ingest/fetch-article.ts';
import { startWork, untilIdle } from './jobs/start-work.ts';
import { createLogger, type Logger } from './logger.ts';
import { type RunOptions, readRunOptions, usage } from './run-options.ts';
import { createStore } from './store/create-store.ts';
import { openConnection } from './store/open-store.ts';
import type { Store } from './store/types.ts';

// The same from src/ and from dist/: both stand two folders below the root.
const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

if (process.argv[2] === 'ingest') process.exit(await runIngest(process.argv.slice(3), seeds));

const options = optionsOrExit();
const config = configOrExit();
const logger = createLogger(config.logLevel);
try {
  await run(config, logger);
} catch (error) {
  logger.fatal({ err: error }, 'the app could not start');
  process.exit(1);
}

async function run(settings: StoreConfig & Partial<Config>, log: Logger): Promise<void> {
  const connection = await openConnection(settings, log);
  const fetcher = articleFetcher();
  const closing = [() => connection.close(), () => fetcher.close()];
  const stop = async () => {
    for (let close = closing.pop(); close; close = closing.pop()) await close();
  };
  stopOnSignal(stop, log);

  const jobs = await startWork(connection, { ...options, logger: log, fetchArticle: fetcher.fetch });
  closing.push(() => jobs.stop());
  log.info({ role: options.role }, 'working');
  if (settings.slack !== undefined) {
    const app = await answerSlack(createStore(connection), settings.slack, fetcher, log);
    closing.push(() => app.stop());
  }
  if (options.drain) {
    await untilIdle(connection, jobs);
    await stop();
    process.exit(0);
  }
}

/** Takes the seeds in and answers Slack. */
async function answerSlack(
  store: Store,
  slack: Config['slack'],
  fetcher: ArticleFetcher,
  log: Logger,
): Promise<ClaimsApp> {
  const workspace = store.workspace('main');
  await workspace.importSeeds(seeds, new Date());
  const { library, digests, audit, createIncident, addArticle } = workspace;
  const incidents = await library.list();
  log.info({ incidents: incidents.map(({ slug }) => slug) }, 'incidents loaded');
  for (const { file, message } of await allProblems(library))
    log.warn({ file }, `could not be read: ${file} ${message}`);
  const app = createApp({
    library,
    digests: { store: digests, audit },
    incidents: { create: createIncident, fetchArticle: fetcher.fetch, addArticle, audit },
    slack,
    logger: log,
  });
  const { port } = await app.start();
  log.info(
    { port },
    port === undefined ? 'connected in Socket Mode' : `listening on port ${port}, at /slack/events`,
  );
  return app;
}

function stopOnSignal(stop: () => Promise<void>, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.fatal({ err: error }, 'could not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
}

function optionsOrExit(): RunOptions {
  const read = readRunOptions(process.argv.slice(2));
  if (read === 'help') {
    console.log(usage);
    process.exit(0);
  }
  if (!('problem' in read)) return read;
  console.error(`${read.problem}. More: --help`);
  process.exit(2);
}

/** Slack's tokens are asked for only where Slack is answered. */
function configOrExit(): StoreConfig & Partial<Config> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    const answers = options.role === 'all' || options.role === 'web';
    return answers ? readConfig(process.env) : readStoreConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
