import type { StoreConfig } from '../config.ts';
import type { Logger } from '../logger.ts';
import type { Connection } from './connection/connection.ts';
import { createStore } from './create-store.ts';
import { openDatabase } from './open-database.ts';
import type { Store } from './types.ts';

/** Opens the database that the environment names; a folder of null keeps it in memory. */
export async function openConnection(
  { databaseUrl, dataDir }: Pick<StoreConfig, 'databaseUrl'> & { readonly dataDir: string | null },
  logger: Logger,
): Promise<Connection> {
  const connection = await openDatabase({
    ...(databaseUrl === undefined ? {} : { url: databaseUrl }),
    dataDir,
    onIdleError: (error) => logger.warn({ err: error }, 'a connection to the database was lost'),
  });
  logger.info({ database: connection.where }, 'database opened');
  return connection;
}

/** The same with a store on it. */
export async function openStore(...input: Parameters<typeof openConnection>): Promise<Store> {
  return createStore(await openConnection(...input));
}
