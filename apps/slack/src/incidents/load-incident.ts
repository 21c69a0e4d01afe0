import { join } from 'node:path';
import { type Article, compareArticles, parseArticle } from '@incident/claims';
import type { IncidentFile } from './incident-file.ts';
import { readArticleFile } from './read-article-file.ts';
import { readIncidentFile } from './read-incident-file.ts';
import type { LoadedIncident, LoadProblem } from './types.ts';

/** One incident folder: read, parsed and compared, or the one problem why it is no incident. */
export async function loadIncident(folder: string, slug: string): Promise<LoadedIncident | LoadProblem> {
  const read = await readIncidentFile(join(folder, slug, 'incident.json'), slug);
  if ('problem' in read) return { file: `${slug}/incident.json`, message: read.problem };
  const articles: Article[] = [];
  const problems: LoadProblem[] = [];
  for (const entry of read.file.articles) {
    const decoded = await readArticleFile(join(folder, slug, entry.file));
    if ('problem' in decoded) problems.push({ file: `${slug}/${entry.file}`, message: decoded.problem });
    else articles.push(toArticle(entry, decoded.text, read.file));
  }
  const parsed = articles.map((article) => parseArticle(article));
  const incident = compareArticles(parsed, { propositions: read.file.propositions ?? [] });
  const summary = {
    slug,
    title: read.file.title,
    ...dated(read.file),
    articles: articles.length,
    claims: incident.claims.filter((claim) => claim.repeats === undefined).length,
  };
  return { summary, incident, problems };
}

function toArticle(
  { file: id, ...known }: IncidentFile['articles'][number],
  text: string,
  file: IncidentFile,
): Article {
  return { ...known, id, text, incident: { slug: file.slug, ...dated(file) } };
}

function dated(file: IncidentFile): { date?: string } {
  return file.date === undefined ? {} : { date: file.date };
}
