import type { StoreConfig } from '../config.ts';
import type { Logger } from '../logger.ts';
import { createStore } from './create-store.ts';
import { openDatabase } from './open-database.ts';
import type { Store } from './types.ts';

/** Opens the store that the environment names; a folder of null keeps it in memory. */
export async function openStore(
  { databaseUrl, dataDir }: Omit<StoreConfig, 'dataDir'> & { readonly dataDir: string | null },
  logger: Logger,
): Promise<Store> {
  const connection = await openDatabase({
    ...(databaseUrl === undefined ? {} : { url: databaseUrl }),
    dataDir,
    onIdleError: (error) => logger.warn({ err: error }, 'a connection to the database was lost'),
  });
  logger.info({ database: connection.where }, 'database opened');
  return createStore(connection);
}
