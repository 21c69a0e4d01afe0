import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrationsFolder } from '../../src/package-files.ts';
import { connectServer } from '../../src/store/connection/connect-server.ts';
import type { Connection } from '../../src/store/connection/connection.ts';
import { migrateDatabase } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { type PostgresServer, startPostgres } from '../start-postgres.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop());

const onIdleError = (error: Error) => {
  throw error;
};
const newConnection = async () => connectServer(server.url(await server.createDatabase()), { onIdleError });

test('many processes at once: one migrates, the others find nothing to do', async () => {
  const url = server.url(await server.createDatabase());
  const connections = Array.from({ length: 6 }, () => connectServer(url, { onIdleError }));
  const counts = await Promise.all(
    connections.map((connection) => migrateDatabase(connection, { folder: migrationsFolder })),
  );
  expect(counts.filter((count) => count > 0)).toHaveLength(1);
  await Promise.all(connections.map((connection) => connection.close()));
});

test.each([
  'DROP TABLE audit;',
  'ALTER TABLE articles DROP COLUMN byline;',
  'TRUNCATE claims;',
  'DELETE FROM articles WHERE current = false;',
  'ALTER TABLE claims ALTER COLUMN position SET DATA TYPE text;',
])('%s needs the flag', async (sql) => {
  const connection = await newConnection();
  await migrateDatabase(connection, { folder: migrationsFolder });
  const folder = withMigration(sql);
  await expect(migrateDatabase(connection, { folder })).rejects.toThrow(
    /would lose data .* Make a backup with `pnpm db:backup`, then run `pnpm db:migrate --allow-destructive`\.$/,
  );
  expect(await migrateDatabase(connection, { folder, allowDestructive: true })).toBe(1);
  await connection.close();
});

test('a migration that only adds needs none', async () => {
  const connection = await newConnection();
  await migrateDatabase(connection, { folder: migrationsFolder });
  const folder = withMigration('ALTER TABLE articles ADD COLUMN language text;');
  expect(await migrateDatabase(connection, { folder })).toBe(1);
  await connection.close();
});

test('a database of a newer version is left alone', async () => {
  const connection = await newConnection();
  await migrateDatabase(connection, { folder: withMigration('CREATE TABLE later (id int);') });
  await expect(migrateDatabase(connection, { folder: migrationsFolder })).rejects.toThrow(
    /was migrated by a newer version of the app/,
  );
  await connection.close();
});

test('a migration that fails leaves nothing behind, and can be tried again', async () => {
  const connection = await newConnection();
  const folder = withMigration('CREATE TABLE half (id int);--> statement-breakpoint\nSELECT 1/0;');
  await expect(migrateDatabase(connection, { folder })).rejects.toThrow(/SELECT 1\/0/);
  expect(await hasTable(connection, 'half')).toBe(false);
  expect(await migrateDatabase(connection, { folder: migrationsFolder })).toBeGreaterThan(0);
  await connection.close();
});

test.each([
  [
    'postgres://u:secret@127.0.0.1:1/claims',
    /^The database postgres:\/\/127\.0\.0\.1:1\/claims cannot be reached \(ECONNREFUSED\)\. Check DATABASE_URL\.$/,
  ],
  ['missing', /cannot be reached \(3D000\)/],
])('%s: a database that cannot be reached is named, without its password', async (name, message) => {
  const url = name.startsWith('postgres:') ? name : server.url(name);
  await expect(openDatabase({ url, dataDir: null, onIdleError })).rejects.toThrow(message);
});

/** The migrations of the app and one more. */
function withMigration(sql: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'incident-claims-')), 'migrations');
  cpSync(migrationsFolder, folder, { recursive: true });
  const journalFile = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8'));
  journal.entries.push({
    idx: 99,
    version: '7',
    when: 9_000_000_000_000,
    tag: '0099_more',
    breakpoints: true,
  });
  writeFileSync(journalFile, JSON.stringify(journal));
  writeFileSync(join(folder, '0099_more.sql'), sql);
  return folder;
}

async function hasTable({ pool }: Connection, name: string): Promise<boolean> {
  const { rows } = await pool.query('select to_regclass($1) is not null as there', [name]);
  return rows[0]?.there === true;
}
