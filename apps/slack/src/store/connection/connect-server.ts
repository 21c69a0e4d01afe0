import { Pool } from 'pg';
import type { Connection } from './connection.ts';

export interface ServerOptions {
  /** Connections at most. */
  readonly max?: number;
  /** Milliseconds to wait for a free connection. */
  readonly patience?: number;
  /** Called with what goes wrong on a connection that nobody is using, such as the server's end. */
  readonly onIdleError: (error: Error) => void;
}

/** A pool of connections to a PostgreSQL server. Opens none yet; one that breaks is replaced when it is needed. */
export function connectServer(
  url: string,
  { max = 10, patience = 5000, onIdleError }: ServerOptions,
): Connection {
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: patience,
    application_name: 'incident-claims',
    keepAlive: true,
  });
  let closing = false;
  pool.on('error', (error) => {
    if (!closing) onIdleError(error);
  });
  const { protocol, host, pathname } = new URL(url);
  return {
    pool,
    where: `${protocol}//${host}${pathname}`,
    exclusive: false,
    dump: async () => null,
    close: () => {
      closing = true;
      return pool.end();
    },
  };
}
