import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const library = fileURLToPath(new URL('../../claims/', import.meta.url));

export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Starts the command as it is built. */
export function startClaims(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [`${root}dist/main.js`, ...args], {
    cwd: root,
    stdio: 'pipe',
    env: cleanEnv(),
  });
}

/** Runs the command to its end. */
export async function runClaims(args: readonly string[], input = ''): Promise<Run> {
  const child = startClaims(args);
  child.stdin?.end(input);
  return ended(child);
}

/** What a started command said until its end. */
export async function ended(child: ChildProcess): Promise<Run> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk) => out.push(chunk));
  child.stderr?.on('data', (chunk) => err.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString(), code };
}

/** Builds the command and the library it stands on, where their source is newer. `npm test` has built them before. */
export function buildIfStale(): void {
  build(library, ['dist/index.js', 'dist/index.cjs', 'dist/index.d.ts', 'dist/index.d.cts']);
  build(root, ['dist/main.js', 'dist/parse-worker.js']);
}

function build(folder: string, results: readonly string[]): void {
  const files = results.map((file) => folder + file);
  const oldest = files.every((file) => existsSync(file))
    ? Math.min(...files.map((file) => statSync(file).mtimeMs))
    : 0;
  const sources = readdirSync(`${folder}src`, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.endsWith('.test.ts'),
  );
  if (sources.every((path) => statSync(`${folder}src/${path}`).mtimeMs <= oldest)) return;
  const shell = process.platform === 'win32';
  execFileSync('npm', ['run', 'build'], { cwd: folder, env: cleanEnv(), stdio: 'pipe', shell });
}

/** Without the variables by which package managers and this test's runner steer their children. */
function cleanEnv(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_|NODE_OPTIONS$|VITEST|NO_COLOR|FORCE_COLOR)/i.test(name),
    ),
  );
}
