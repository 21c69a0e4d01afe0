import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Article, type ParsedArticle, parseArticle } from '../src/index.ts';

const folder = new URL('../../../seeds/kremlin-drone/', import.meta.url);

interface IncidentFile {
  readonly slug: string;
  readonly date: string;
  readonly articles: readonly (Omit<Article, 'id' | 'text' | 'incident'> & { readonly file: string })[];
}

/** The five seed articles, each with what the incident's file knows of it. */
export function readSeeds(): Article[] {
  const { slug, date, articles }: IncidentFile = JSON.parse(
    readFileSync(new URL('incident.json', folder), 'utf8'),
  );
  return articles.map(({ file, ...known }) => ({
    ...known,
    id: file,
    text: readFileSync(new URL(file, folder), 'utf8'),
    incident: { slug, date },
  }));
}

export function parseSeeds(): ParsedArticle[] {
  return readSeeds().map((article) => parseArticle(article));
}

/** One hash over all records: equal on every machine and in every run. */
export function hashOf(parsed: readonly ParsedArticle[]): string {
  return createHash('sha256').update(JSON.stringify(parsed)).digest('hex');
}
