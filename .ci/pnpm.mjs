// Runs the pnpm pinned in package.json without a global install: `node .ci/pnpm.mjs install`, `node .ci/pnpm.mjs --recursive run build`.
// `install` uses the frozen lock file and returns at once when node_modules already matches it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => (existsSync(`${root}${file}`) ? readFileSync(`${root}${file}`, 'utf8') : null);
const args = process.argv.slice(2);
const installing = args[0] === 'install' && args.length === 1;

const locked = read('pnpm-lock.yaml');
if (installing && locked !== null && locked === read('node_modules/.pnpm/lock.yaml')) process.exit(0);

const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
// npm hands its own settings to children as npm_* variables, and pnpm would read them as its own.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
if (installing) console.log(`Installing dependencies with ${packageManager} (first run only) …`);

const pnpm = installing
  ? ['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn']
  : args;
const done = spawnSync('npm', ['exec', '--yes', '--package', packageManager, '--', 'pnpm', ...pnpm], {
  cwd: root,
  env,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (done.status !== 0) {
  const why = done.error ? done.error.message : `exit code ${done.status ?? done.signal}`;
  console.error(`\nStep failed: pnpm ${pnpm.join(' ')} (${why}).`);
  if (installing)
    console.error(
      'The npm registry must be reachable for the first install; run the same command again to retry.',
    );
  process.exit(done.status ?? 1);
}
