import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const folder = fileURLToPath(new URL('..', import.meta.url));
const tsup = fileURLToPath(new URL('../../../node_modules/tsup/dist/cli-default.js', import.meta.url));

export const mainFile = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Builds the app when it is not built yet. `npm test` has built it before any test starts. */
export async function buildApp(): Promise<void> {
  if (existsSync(mainFile)) return;
  await promisify(execFile)(process.execPath, [tsup], { cwd: folder });
}
