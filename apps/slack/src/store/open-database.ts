import { migrationsFolder } from '../package-files.ts';
import { connectEmbedded } from './connection/connect-embedded.ts';
import { connectServer } from './connection/connect-server.ts';
import type { Connection } from './connection/connection.ts';
import { migrateDatabase } from './migrate.ts';

export interface DatabaseOptions {
  /** A PostgreSQL server; without it the database is embedded. */
  readonly url?: string;
  /** The folder of the embedded database; null keeps it in memory. */
  readonly dataDir: string | null;
  /** Connections to a server at most. */
  readonly max?: number;
  /** A dump that an embedded database in memory begins with. */
  readonly snapshot?: Uint8Array<ArrayBuffer>;
  readonly allowDestructive?: boolean;
  readonly onIdleError: (error: Error) => void;
}

/**
 * Opens the database and brings it to the schema of this app.
 *
 * @throws {FolderInUseError | MigrationError | Error} with a message that says what to check.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Connection> {
  const connection = await connect(options);
  try {
    await migrateDatabase(connection, {
      folder: migrationsFolder,
      allowDestructive: options.allowDestructive ?? false,
    });
    return connection;
  } catch (error) {
    await connection.close();
    throw isUnreachable(error)
      ? new Error(`The database ${connection.where} cannot be reached (${error.code}). Check DATABASE_URL.`, {
          cause: error,
        })
      : error;
  }
}

function connect({
  url,
  dataDir,
  max,
  snapshot,
  onIdleError,
}: DatabaseOptions): Connection | Promise<Connection> {
  if (url !== undefined) return connectServer(url, { onIdleError, ...(max === undefined ? {} : { max }) });
  return connectEmbedded(dataDir, { onIdleError, ...(snapshot === undefined ? {} : { snapshot }) });
}

/** Refused, unknown host, wrong password, no such database: nothing that trying again at once would change. */
function isUnreachable(error: unknown): error is Error & { readonly code: string } {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return /^(?:E[A-Z]+|28\w{3}|3D000)$/.test(error.code);
}
