import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';

/** A way to the database, embedded or on a server. */
export interface Connection {
  readonly pool: Pool;
  /** `postgres://host/name` without user and password, or the folder: for messages. */
  readonly where: string;
  /** No other process can be working on it. */
  readonly exclusive: boolean;
  /** The whole database as one archive, where it is embedded; null on a server, which has its own tools for that. */
  dump(): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

export type Database = NodePgDatabase;
/** What is done with it happens together or not at all. */
export type Transaction = Pick<Database, 'select' | 'insert' | 'update' | 'delete' | 'execute'>;
