import type { LoadProblem } from '../incidents/types.ts';
import { count } from './count.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { listWithin } from './list-within.ts';

/** "1 article could not be read: `004.txt` is empty (0 bytes)", or null when all is well. */
export function problemNote(problems: readonly LoadProblem[], noun: string): string | null {
  if (problems.length === 0) return null;
  const items = problems.map(
    ({ file, message }) => `${escapeMrkdwn(file, 60)} ${escapeMrkdwn(message, 170)}`,
  );
  return `${count(problems.length, noun)} could not be read: ${listWithin(items, 1200, '; ')}`;
}
