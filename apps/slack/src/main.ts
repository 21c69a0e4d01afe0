import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { allProblems } from './incidents/all-problems.ts';
import { runIngest } from './ingest/command/run-ingest.ts';
import { createLogger, type Logger } from './logger.ts';
import { openStore } from './store/open-store.ts';

// The same from src/ and from dist/: both stand two folders below the root.
const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

if (process.argv[2] === 'ingest') process.exit(await runIngest(process.argv.slice(3), seeds));

const config = configOrExit();
const logger = createLogger(config.logLevel);
try {
  await run(config, logger);
} catch (error) {
  logger.fatal({ err: error }, 'the app could not start');
  process.exit(1);
}

async function run(settings: Config, log: Logger): Promise<void> {
  const { slack } = settings;
  const store = await openStore(settings, log);
  const workspace = store.workspace('main');
  await workspace.importSeeds(seeds, new Date());
  const { library, digests, audit, createIncident } = workspace;
  const incidents = await library.list();
  log.info({ incidents: incidents.map(({ slug }) => slug) }, 'incidents loaded');
  for (const { file, message } of await allProblems(library))
    log.warn({ file }, `could not be read: ${file} ${message}`);

  const app = createApp({
    library,
    digests: { store: digests, audit },
    incidents: { create: createIncident, audit },
    slack,
    logger: log,
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      app
        .stop()
        .then(() => store.close())
        .then(
          () => process.exit(0),
          (error: unknown) => {
            log.fatal({ err: error }, 'could not stop cleanly');
            process.exit(1);
          },
        );
    });
  }
  const { port } = await app.start();
  log.info(
    { port },
    port === undefined ? 'connected in Socket Mode' : `listening on port ${port}, at /slack/events`,
  );
}

function configOrExit(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
