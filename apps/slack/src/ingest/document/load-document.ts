import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileProblem } from '../../incidents/read-article-file.ts';
import { RefusalError, type Refused, refusedBy } from '../refusal.ts';
import type { SourceDocument } from './source-document.ts';

/** A PDF of a long report; a text of so many bytes is no article. */
const mostBytes = 20_000_000;

/** The bytes of a file. A file that cannot be read is refused, never an exception. */
export async function loadFile(path: string): Promise<SourceDocument | Refused> {
  try {
    // Opened once, so that what is measured is what is read.
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (stats.isDirectory())
        return refusedBy(new RefusalError('bad-file', 'expected a file, this is a folder'));
      if (stats.size > mostBytes) return refusedBy(tooLarge());
      return { bytes: await readUpTo(file.createReadStream({ autoClose: false })), name: basename(path) };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof RefusalError) return refusedBy(error);
    return refusedBy(new RefusalError('bad-file', `expected a file, this ${fileProblem(error)}`));
  }
}

/** All of standard input, or of any stream. */
export async function loadStream(
  stream: AsyncIterable<Uint8Array | string>,
): Promise<SourceDocument | Refused> {
  try {
    return { bytes: await readUpTo(stream) };
  } catch (error) {
    return refusedBy(error);
  }
}

/** Stops at the limit: a pipe has no size, and neither has what still grows. */
async function readUpTo(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > mostBytes) throw tooLarge();
  }
  return Buffer.concat(chunks);
}

function tooLarge(): RefusalError {
  return new RefusalError('too-large', `expected at most ${mostBytes / 1e6} MB, this is more`);
}
