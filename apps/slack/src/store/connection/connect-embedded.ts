import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Pool } from 'pg';
import { pgliteWorker } from '../../package-files.ts';
import type { Connection } from './connection.ts';
import { ownFolder } from './own-folder.ts';

export interface EmbeddedOptions {
  /** A dump to begin with, where the folder holds no database yet. */
  readonly snapshot?: Uint8Array<ArrayBuffer>;
  readonly onIdleError: (error: Error) => void;
}

/**
 * Starts PostgreSQL inside this process, in a thread of its own, on a folder that is made when it is missing; null
 * keeps everything in memory. There is one connection: a transaction that asks for a second one waits for ever.
 *
 * @throws {FolderInUseError} when another process works on the folder.
 */
export async function connectEmbedded(
  folder: string | null,
  { snapshot, onIdleError }: EmbeddedOptions,
): Promise<Connection> {
  const owned = folder === null ? null : await ownFolder(folder);
  const sockets = await mkdtemp(join(tmpdir(), 'incident-claims-'));
  const release = async () => {
    await rm(sockets, { recursive: true, force: true });
    await owned?.release();
  };
  try {
    const data = folder === null ? null : join(folder, 'postgres');
    if (data !== null) mkdirSync(data, { recursive: true });
    const thread = new Worker(pgliteWorker, {
      workerData: { folder: data, socket: join(sockets, '.s.PGSQL.5432'), snapshot: snapshot ?? null },
      // The options of this process (loaders, conditions) are none of the thread's business.
      execArgv: [],
    });
    await heard(thread, 'ready');
    const pool = new Pool({
      host: sockets,
      port: 5432,
      user: 'postgres',
      database: 'postgres',
      max: 1,
      // Every new connection would wait for the old one's end to be noticed.
      idleTimeoutMillis: 0,
    });
    let closing = false;
    const onError = (error: Error) => {
      if (!closing) onIdleError(error);
    };
    pool.on('error', onError);
    thread.on('error', onError);
    return {
      pool,
      where: folder ?? 'memory',
      exclusive: true,
      dump: async () => {
        thread.postMessage('dump');
        const answer = await heard(thread, 'dump');
        return answer instanceof Uint8Array ? answer : null;
      },
      close: async () => {
        closing = true;
        await pool.end();
        thread.postMessage('close');
        await heard(thread, 'closed');
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Waits until the thread says so; rejects when it breaks or ends before. Gives what came with it. */
function heard(thread: Worker, word: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    const onMessage = (message: unknown) => {
      if (message === word) return done(() => resolve(undefined));
      if (typeof message !== 'object' || message === null || !(word in message)) return;
      const [found] = Object.values(message);
      done(() => resolve(found));
    };
    const onError = (error: Error) => done(() => reject(error));
    const onExit = (code: number) =>
      done(() => reject(new Error(`The thread of the embedded database ended (${code}) before "${word}".`)));
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
