import { drizzle } from 'drizzle-orm/node-postgres';
import type { Connection } from './connection/connection.ts';
import { IncidentCache } from './incident-cache.ts';
import type { Store } from './types.ts';
import { workspaceStore } from './workspace-store.ts';

// About 200 MB of records.
const mostCachedClaims = 50_000;

export interface StoreOptions {
  /** Called with every statement before it is sent. */
  readonly onQuery?: (sql: string) => void;
}

/** The store on an open database. Closing it closes the database. */
export function createStore(connection: Connection, { onQuery }: StoreOptions = {}): Store {
  const logger = onQuery === undefined ? {} : { logger: { logQuery: onQuery } };
  const database = drizzle(connection.pool, logger);
  const cache = new IncidentCache(mostCachedClaims);
  return {
    workspace: (workspace) => workspaceStore({ database, workspace }, cache),
    close: () => connection.close(),
  };
}
