import { join } from 'node:path';
import type { IncidentFile } from '@incident/claims';
import { readArticleFile } from './read-article-file.ts';
import { readIncidentFile } from './read-incident-file.ts';
import type { LoadProblem } from './types.ts';

/** One incident folder as it was read, and the articles in it that could not be. */
export interface IncidentFolder {
  readonly file: IncidentFile;
  readonly articles: readonly { readonly entry: IncidentFile['articles'][number]; readonly text: string }[];
  readonly problems: readonly LoadProblem[];
}

/** `<folder>/<slug>/incident.json` and the articles that it names, or the one problem why it is no incident. */
export async function readIncidentFolder(
  folder: string,
  slug: string,
): Promise<IncidentFolder | LoadProblem> {
  const read = await readIncidentFile(join(folder, slug, 'incident.json'), slug);
  if ('problem' in read) return { file: `${slug}/incident.json`, message: read.problem };
  const articles: IncidentFolder['articles'][number][] = [];
  const problems: LoadProblem[] = [];
  for (const entry of read.file.articles) {
    const decoded = await readArticleFile(join(folder, slug, entry.file));
    if ('problem' in decoded) problems.push({ file: `${slug}/${entry.file}`, message: decoded.problem });
    else articles.push({ entry, text: decoded.text });
  }
  return { file: read.file, articles, problems };
}
