import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileProblem } from '../../incidents/read-article-file.ts';
import { articleExtensions } from './document-kind.ts';

/** The files that a path stands for, and what of it cannot be read or is not meant to be. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Not articles, and nobody needs to be told. */
const silent: readonly string[] = ['incident.json'];

/**
 * A file stands for itself, whatever its name. A folder stands for the articles in it and in its folders, in order of
 * their names; hidden ones are left out, files of other kinds are named as problems, links to folders are not followed.
 */
export async function findFiles(path: string): Promise<FoundFiles> {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], problems: [] };
    return await inFolder(path);
  } catch (error) {
    return { files: [], problems: [{ path, message: fileProblem(error) }] };
  }
}

async function inFolder(folder: string): Promise<FoundFiles> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.'),
  );
  const files: string[] = [];
  const problems: { path: string; message: string }[] = [];
  for (const entry of entries.toSorted((a, b) => byName(a.name, b.name))) {
    const path = join(folder, entry.name);
    const found = entry.isDirectory() ? await findFiles(path) : alone(path, entry);
    files.push(...found.files);
    problems.push(...found.problems);
  }
  return { files, problems };
}

function alone(path: string, entry: Dirent): FoundFiles {
  if (silent.includes(entry.name)) return { files: [], problems: [] };
  const kind = extname(entry.name).toLowerCase();
  if (articleExtensions.includes(kind)) return { files: [path], problems: [] };
  const message = `is not read: expected ${articleExtensions.join(', ')}`;
  return { files: [], problems: [{ path, message }] };
}

/** `2.txt` before `10.txt`. */
function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
