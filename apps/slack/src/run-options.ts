import { parseArgs } from 'node:util';

export const roles = ['all', 'web', 'worker', 'scheduler'] as const;

/** What one process of the app does. */
export interface RunOptions {
  /**
   * web answers Slack; worker takes articles in; scheduler compares incidents whose articles changed and takes over the
   * work of processes that died; all does everything.
   */
  readonly role: (typeof roles)[number];
  /** Of a worker: end when nothing is left to do. */
  readonly drain: boolean;
}

export const usage = `node dist/main.js [--role=all|web|worker|scheduler] [--drain]

--role       what this process does; all when absent. Only all and web need Slack's tokens, and only with DATABASE_URL
             can there be more than one process:
             web        answers Slack
             worker     takes articles in
             scheduler  compares incidents whose articles changed, and takes over the work of processes that died
--drain      a worker that ends when nothing is left to do, comparisons included`;

/** The words behind `main.js` → what to do, or what is wrong with them. */
export function readRunOptions(args: readonly string[]): RunOptions | { readonly problem: string } | 'help' {
  const read = parse(args);
  if ('problem' in read) return read;
  if (read.help) return 'help';
  const role = roles.find((name) => name === read.role);
  if (role === undefined) return { problem: `--role: expected ${roles.join(', ')}, got "${read.role}"` };
  if (read.drain && role !== 'worker') return { problem: '--drain: expected with --role=worker' };
  return { role, drain: read.drain };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        role: { type: 'string', default: 'all' },
        drain: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
