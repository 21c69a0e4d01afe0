import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { CommandError } from '../command-error.ts';
import { fileProblem } from '../input/file-problem.ts';

/** Where the answer goes. What is written is written whole, or not at all. */
export interface Sink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  /** Whether the reader has gone (`claims parse … | head`): nothing more is wanted. */
  readonly gone: boolean;
}

/** Standard output, or a file. */
export async function openSink(path: string | undefined): Promise<Sink> {
  if (path === undefined) return new StreamSink(process.stdout, false);
  const stream = createWriteStream(path);
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new CommandError(`${path} ${fileProblem(error)}`);
  }
  return new StreamSink(stream, true);
}

class StreamSink implements Sink {
  #gone = false;

  constructor(
    private readonly stream: Writable,
    private readonly ends: boolean,
  ) {
    stream.on('error', (error) => {
      if (!('code' in error) || error.code !== 'EPIPE') throw error;
      this.#gone = true;
    });
  }

  get gone(): boolean {
    return this.#gone;
  }

  async write(text: string): Promise<void> {
    if (this.#gone || text === '') return;
    await new Promise<void>((resolve) => this.stream.write(text, () => resolve()));
  }

  async close(): Promise<void> {
    if (this.ends) await new Promise<void>((resolve) => this.stream.end(() => resolve()));
  }
}
