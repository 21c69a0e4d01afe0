import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mainFile } from './build-app.ts';

/** The built app as a process, with this environment alone, in a folder that holds at most a `.env`. */
export interface MainProcess {
  /** Waits until the log holds a line that matches; gives the line. */
  line(pattern: RegExp): Promise<string>;
  output(): string;
  readonly pid: number | undefined;
  /** Where it keeps its data unless told otherwise. */
  readonly dataDir: string;
  /** Sends the signal, if any, and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

export function startMain(env: Record<string, string>, dotEnv?: string): MainProcess {
  const cwd = mkdtempSync(join(tmpdir(), 'incident-claims-'));
  if (dotEnv !== undefined) writeFileSync(join(cwd, '.env'), dotEnv);
  const child: ChildProcess = spawn(process.execPath, [mainFile], {
    cwd,
    env: { DATA_DIR: join(cwd, '.data'), ...env },
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      for (const heard of listeners) heard();
    });
  }
  const exited = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  const find = (pattern: RegExp) => output.split('\n').find((text) => pattern.test(text));
  return {
    output: () => output,
    pid: child.pid,
    dataDir: join(cwd, '.data'),
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const heard = () => {
          const found = find(pattern);
          if (found !== undefined) resolve(found);
        };
        listeners.add(heard);
        heard();
        exited.then(() => reject(new Error(`The app ended without ${pattern}:\n${output}`)), reject);
      }),
    end: (signal) => {
      if (signal !== undefined) child.kill(signal);
      return exited;
    },
  };
}
