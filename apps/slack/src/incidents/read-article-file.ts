import { readFile } from 'node:fs/promises';
import { type Decoded, decodeArticle } from './decode-article.ts';

/** Reads one article file. A file that cannot be read is a problem to report, never an exception. */
export async function readArticleFile(path: string): Promise<Decoded> {
  try {
    return decodeArticle(await readFile(path));
  } catch (error) {
    return { problem: fileProblem(error) };
  }
}

/** What a failed read means, in words. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return problems[code] ?? `could not be read (${code})`;
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'is missing',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read (no permission)',
};
