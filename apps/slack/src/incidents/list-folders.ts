import { readdir } from 'node:fs/promises';
import { fileProblem } from './read-article-file.ts';
import type { LoadProblem } from './types.ts';

/** The names of the folders inside a folder, hidden ones left out, or why they cannot be listed. */
export async function listFolders(folder: string): Promise<readonly string[] | LoadProblem> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    return names.filter((name) => !name.startsWith('.')).toSorted();
  } catch (error) {
    return { file: folder, message: fileProblem(error) };
  }
}
