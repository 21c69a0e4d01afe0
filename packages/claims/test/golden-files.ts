import type { ParsedArticle } from '../src/index.ts';

/** The folder of the expected records, one file per seed article. */
export const goldenFolder = new URL('golden/', import.meta.url);

/** "003_f8e3.txt" → "003_f8e3.records.txt". */
export function goldenName({ article }: ParsedArticle): string {
  return article.id.replace(/\.txt$/, '.records.txt');
}
