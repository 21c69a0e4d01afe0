import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { PoolClient } from 'pg';
import type { Connection } from './connection/connection.ts';

/** The database cannot be brought to the schema of this app; the message says what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

export interface MigrateOptions {
  readonly folder: string;
  /** Also migrations that drop or empty something. */
  readonly allowDestructive?: boolean;
}

// Any number, the same in every process of ours: 'claims' as letters of the alphabet.
const lock = 312_091_319;
const destructive =
  /\b(?:drop\s+(?:table|column|schema)|truncate|delete\s+from|alter\s+column\s+\S+\s+(?:set\s+data\s+)?type)\b/i;

/**
 * Brings the database to the schema of this app and says how many migrations that took. Any number of processes may
 * call it at once: one migrates, the others wait and find nothing left to do.
 *
 * @throws {MigrationError} when something would be lost and that was not allowed, or when the database is newer.
 */
export async function migrateDatabase(
  { pool, where }: Connection,
  { folder, allowDestructive = false }: MigrateOptions,
): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    const known = readMigrationFiles({ migrationsFolder: folder });
    const done = await lastDone(client);
    const newest = known.at(-1)?.folderMillis ?? 0;
    if (done > newest)
      throw new MigrationError(
        `The database ${where} was migrated by a newer version of the app. Start that version, or restore a backup made before.`,
      );
    const pending = known.filter(({ folderMillis }) => folderMillis > done);
    const loses = pending.flatMap(({ sql }) => sql).find((statement) => destructive.test(statement));
    if (loses !== undefined && !allowDestructive)
      throw new MigrationError(
        `A migration of ${where} would lose data (“${loses.trim().slice(0, 80)}”). Make a backup with \`pnpm db:backup\`, then run \`pnpm db:migrate --allow-destructive\`.`,
      );
    if (pending.length > 0) await migrate(drizzle(client), { migrationsFolder: folder });
    return pending.length;
  } finally {
    // Also frees the lock when the query for it is what failed.
    await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
    client.release();
  }
}

/** The time in the name of the last migration that was applied; 0 in a new database. */
async function lastDone(client: PoolClient): Promise<number> {
  const table = await client.query("select to_regclass('drizzle.__drizzle_migrations') is not null as there");
  if (table.rows[0]?.there !== true) return 0;
  const { rows } = await client.query(
    'select max(created_at)::float8 as last from drizzle.__drizzle_migrations',
  );
  return Number(rows[0]?.last ?? 0);
}
