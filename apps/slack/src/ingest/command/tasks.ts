import { stat } from 'node:fs/promises';
import type { Origin } from '../../store/types.ts';
import { findFiles } from '../document/find-files.ts';

/** One thing to take in. */
export interface Task {
  /** The same for the same thing in the same state, on every run. */
  readonly key: string;
  readonly kind: 'file' | 'stdin' | 'address' | 'entry';
  /** A path or an address, as it is named to people. */
  readonly from: string;
  /** Of an entry: the feed it stands in. */
  readonly feed?: string;
  /** Of a file: when it was last written, in milliseconds since 1970. */
  readonly changedAt?: number;
}

export interface Failure {
  readonly from: string;
  readonly message: string;
}

/** What the sources of the command stand for now. */
export async function tasksOf(
  sources: readonly string[],
): Promise<{ readonly tasks: readonly Task[]; readonly failures: readonly Failure[] }> {
  const tasks: Task[] = [];
  const failures: Failure[] = [];
  for (const source of sources) {
    if (source === '-') tasks.push({ key: '-', kind: 'stdin', from: '-' });
    else if (isAddress(source)) tasks.push({ key: source, kind: 'address', from: source });
    else {
      const { files, problems } = await findFiles(source);
      tasks.push(...(await Promise.all(files.map(fileTask))));
      failures.push(...problems.map(({ path, message }) => ({ from: path, message })));
    }
  }
  return { tasks: [...new Map(tasks.map((task) => [task.key, task])).values()], failures };
}

/** `mailto:` and the like are taken for addresses too, so that they are refused by name and not as a missing file. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(source);
}

export function originOf(task: Task): Origin {
  return task.feed === undefined ? { kind: 'url', from: task.from } : { kind: 'feed', from: task.feed };
}

/** A file that has changed is another task. */
async function fileTask(path: string): Promise<Task> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) return { key: path, kind: 'file', from: path };
  return {
    key: `${path} ${stats.mtimeMs} ${stats.size}`,
    kind: 'file',
    from: path,
    changedAt: stats.mtimeMs,
  };
}
