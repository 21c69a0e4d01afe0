import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sandbox = fileURLToPath(new URL('..', import.meta.url));

/** Builds the page unless it stands there already: `npm test` builds before it tests. */
export function buildPage(): void {
  if (existsSync(`${sandbox}dist/index.html`)) return;
  const vite = `${sandbox}node_modules/vite/bin/vite.js`;
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: sandbox,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`Building the page failed: ${built.stderr}`);
}
