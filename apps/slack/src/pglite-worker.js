// PostgreSQL inside this thread, spoken to over a Unix socket: one driver for both stores, and a long query never
// holds up the event loop that answers Slack. Plain JavaScript, because a thread starts without the loader of the
// process that started it. `workerData` is `{ folder, socket, snapshot }`; folder null keeps everything in memory.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** @type {{ folder: string | null, socket: string, snapshot: Uint8Array<ArrayBuffer> | null }} */
const { folder, socket, snapshot } = workerData;
const database = await PGlite.create({
  ...(folder === null ? {} : { dataDir: folder }),
  ...(snapshot === null ? {} : { loadDataDir: new Blob([snapshot]) }),
  extensions: { pg_trgm },
});
// One client speaks at a time; after an error the next one comes before the last one's end is noticed.
const server = new PGLiteSocketServer({ db: database, path: socket, maxConnections: 8 });
await server.start();

parentPort?.on('message', async (wish) => {
  if (wish === 'dump') {
    const dump = await database.dumpDataDir('gzip');
    parentPort?.postMessage({ dump: new Uint8Array(await dump.arrayBuffer()) });
  }
  if (wish === 'close') {
    await server.stop();
    await database.close();
    parentPort?.postMessage('closed');
    parentPort?.close();
  }
});
parentPort?.postMessage('ready');
