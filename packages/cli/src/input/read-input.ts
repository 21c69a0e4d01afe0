import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Article } from '@incident/claims';
import { CommandError } from '../command-error.ts';
import { decodeArticle } from './decode-article.ts';
import { fileProblem } from './file-problem.ts';
import type { Input } from './find-inputs.ts';

/** Loads the text of one article; says its size in bytes for the speed that is shown. */
export async function readInput({ path, article }: Input): Promise<{ article: Article; bytes: number }> {
  const name = path ?? 'standard input';
  const bytes = await read(path, name);
  return { article: { ...article, text: decodeArticle(bytes, name) }, bytes: bytes.length };
}

async function read(path: string | null, name: string): Promise<Uint8Array> {
  try {
    return path === null ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    throw new CommandError(`${name} ${fileProblem(error)}`);
  }
}
