import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { CommandError } from '../command-error.ts';
import { fileProblem } from '../input/file-problem.ts';

/** Writes a file beside its place and moves it there: whoever stops us finds the old file or the new one, never half. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CommandError(`${path} ${fileProblem(error)}`);
  }
}
