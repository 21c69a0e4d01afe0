import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import type { Transaction } from './connection/connection.ts';

/** A transaction, for the store's queries and for the plain SQL of the job engine. */
export interface Inside {
  readonly database: Transaction;
  readonly query: (sql: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;
}

/** Does some work in one transaction: all of it happens, or nothing does and the error is thrown on. */
export async function transact<T>(pool: Pool, work: (inside: Inside) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    const result = await work({
      database: drizzle(client),
      query: (sql, values) => client.query(sql, values),
    });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
