import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { ConfigError, readStoreConfig } from '../../config.ts';
import { createLogger } from '../../logger.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/types.ts';
import { WebFetcher } from '../fetch/web-fetcher.ts';
import { ReaderPool } from '../reader-pool.ts';
import { exitCode, ingestCommand } from './ingest-command.ts';

/** The command as a process: the real web, the store that the environment names, Ctrl-C. */
export async function runIngest(args: readonly string[], seeds: string): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // The second one does not wait.
      if (stop.signal.aborted) process.exit(exitCode.interrupted);
      stop.abort();
    });
  }
  const fetcher = new WebFetcher();
  const pool = new ReaderPool();
  let store: Store | undefined;
  try {
    const config = readStoreConfig(process.env);
    return await ingestCommand(args, {
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      dataDir: config.dataDir,
      fetcher,
      pool,
      now: Date.now,
      signal: stop.signal,
      open: async (id) => {
        store = await openStore(config, createLogger('warn', pino.destination(2)));
        const workspace = store.workspace(id);
        if (id === 'main') await workspace.importSeeds(seeds, new Date());
        return workspace;
      },
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`${error instanceof ConfigError ? '' : 'ingest: '}${error.message}\n`);
    return exitCode.failed;
  } finally {
    await Promise.all([fetcher.close(), pool.close(), store?.close()]);
  }
}
