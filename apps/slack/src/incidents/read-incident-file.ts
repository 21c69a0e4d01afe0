import { readFile } from 'node:fs/promises';
import { readIncidentFile as checkFile, type IncidentFile } from '@incident/claims';
import { fileProblem } from './read-article-file.ts';
import { slugProblem } from './slug.ts';

/** Reads and checks one `incident.json`; says the field, what was expected and what came. */
export async function readIncidentFile(
  path: string,
  folder: string,
): Promise<{ readonly file: IncidentFile } | { readonly problem: string }> {
  let json: unknown;
  try {
    json = JSON.parse((await readFile(path, 'utf8')).replace(/^\u{FEFF}/u, ''));
  } catch (error) {
    return {
      problem: error instanceof SyntaxError ? `expected JSON, got: ${error.message}` : fileProblem(error),
    };
  }
  const read = checkFile(json);
  if ('problems' in read) return { problem: read.problems.join('; ') };
  const { slug } = read.file;
  const taken = slugProblem(slug);
  if (taken !== null) return { problem: `slug: expected ${taken}, got "${slug}"` };
  if (slug !== folder)
    return { problem: `slug: expected the name of its folder, "${folder}", got "${slug}"` };
  return read;
}
