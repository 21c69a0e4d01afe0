// `npm start`: with Slack tokens in the environment or in .env the app connects to Slack; without, the sandbox runs the
// same app against a local stand-in for Slack and serves a page to try it on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sandbox = join(root, 'apps', 'sandbox');
const args = process.argv.slice(2);
const tokens = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'];

// The environment wins over .env.
if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
const connecting = tokens.some((name) => process.env[name]);
const toSlack = connecting && !args.includes('--help') && !args.includes('-h') && !args.includes('--once');

if (toSlack) {
  console.log('Slack tokens found: connecting to Slack.');
} else if (args.length === 0 && pageIsStale()) {
  buildPage();
}
run(toSlack ? 'apps/slack/src/main.ts' : 'apps/sandbox/src/main.ts');

function newest(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function pageIsStale() {
  const built = join(sandbox, 'dist', 'index.html');
  if (!existsSync(built)) return true;
  const sources = ['src/page', 'src/protocol.ts', 'src/foreign.ts', 'vite.config.ts', 'package.json'];
  return Math.max(...sources.map((source) => newest(join(sandbox, source)))) > statSync(built).mtimeMs;
}

function buildPage() {
  console.log('Building the page …');
  const vite = join(sandbox, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: sandbox,
    stdio: 'inherit',
  });
  if (built.signal === 'SIGINT' || built.signal === 'SIGTERM') process.exit(0);
  if (built.status === 0) return;
  console.error(`\nStep failed: building the page (${built.error?.message ?? `exit code ${built.status}`}).`);
  process.exit(1);
}

/** Runs an entry from its source, as itself: it gets our signals and we end with its exit code. */
function run(entry) {
  const node = ['--conditions=@incident/source', '--import', 'tsx', entry, ...args];
  const child = spawn(process.execPath, node, { cwd: root, stdio: 'inherit' });
  // In a terminal Ctrl-C reaches the child by itself; a signal sent to this process alone does not.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) endWithParent(child);
  child.on('error', (error) => {
    console.error(`\nStep failed: starting ${entry} (${error.message}).`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal) console.error(`\n${entry} was ended by ${signal}.`);
    process.exit(code ?? 1);
  });
}

/** A terminated npm ends its shell and forgets what the shell had started. */
function endWithParent(child) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500).unref();
}
