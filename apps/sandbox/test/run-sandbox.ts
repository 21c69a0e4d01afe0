import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// One folder of data for the runs of a test file, which follow one another.
const dataDir = mkdtempSync(join(tmpdir(), 'incident-claims-'));
const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface SandboxRun {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  /** Waits until the output matches. */
  until(pattern: RegExp): Promise<RegExpMatchArray>;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** The sandbox as a process of its own, started the way `npm start` starts it. */
export function runSandbox(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): SandboxRun {
  const node = ['--conditions=@incident/source', '--import', 'tsx', 'apps/sandbox/src/main.ts', ...args];
  const child = spawn(process.execPath, node, {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, ...environment },
  });
  let output = '';
  let errors = '';
  const watchers = new Set<() => void>();
  child.stdout.on('data', (chunk) => {
    output += chunk;
    for (const watch of watchers) watch();
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended: SandboxRun['ended'] = new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal }));
  });

  const until: SandboxRun['until'] = (pattern) =>
    new Promise((resolve, reject) => {
      const watch = () => {
        const found = output.match(pattern);
        if (!found) return;
        watchers.delete(watch);
        resolve(found);
      };
      watchers.add(watch);
      watch();
      void ended.then(() => reject(new Error(`Ended without printing ${pattern}:\n${output}\n${errors}`)));
    });
  return { child, output: () => output, errors: () => errors, until, ended };
}
