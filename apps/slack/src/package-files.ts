import { fileURLToPath } from 'node:url';

// The same from src/ and from dist/: both stand one folder below the package, and the worker stands beside this file.

/** The folder of migrations, for both stores. */
export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));

/** The thread that runs the embedded database. */
export const pgliteWorker = new URL('./pglite-worker.js', import.meta.url);
