import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsFolder } from '../src/package-files.ts';
import type { Connection } from '../src/store/connection/connection.ts';
import { openDatabase } from '../src/store/open-database.ts';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

export const databaseKinds = ['embedded', 'server'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

/** Databases of one kind, empty and migrated, as many as a test file wants. */
export interface Databases {
  open(): Promise<Connection>;
  close(): Promise<void>;
}

export async function startDatabases(kind: DatabaseKind): Promise<Databases> {
  if (kind === 'embedded') return { open: openEmbedded, close: async () => undefined };
  const server: PostgresServer = await startPostgres();
  return {
    open: async () => {
      return openDatabase({
        url: server.url(await server.createDatabase()),
        dataDir: null,
        onIdleError,
      });
    },
    close: () => server.stop(),
  };
}

/** A new embedded database takes seconds to make, a copy of one less than one: the first of a machine is kept. */
async function openEmbedded(): Promise<Connection> {
  const file = join(tmpdir(), `incident-claims-empty-${fingerprint()}.tgz`);
  if (!existsSync(file)) {
    const first = await openDatabase({ dataDir: null, onIdleError });
    const dump = await first.dump();
    await first.close();
    if (dump === null) throw new Error('An embedded database gives a dump.');
    writeFileSync(`${file}.${process.pid}`, dump);
    renameSync(`${file}.${process.pid}`, file);
  }
  return openDatabase({ dataDir: null, snapshot: new Uint8Array(readFileSync(file)), onIdleError });
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version).update(String(process.getuid?.()));
  for (const name of readdirSync(migrationsFolder).toSorted())
    if (name.endsWith('.sql')) hash.update(readFileSync(join(migrationsFolder, name)));
  return hash.digest('hex').slice(0, 16);
}

function onIdleError(error: Error): void {
  throw error;
}
