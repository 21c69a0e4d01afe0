import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedState } from '../feed/poll-feed.ts';
import type { Task } from './tasks.ts';

/** One line of the file. A feed and the entries that its poll gave stand in one line, so that none is lost between. */
interface Line {
  readonly done?: string;
  readonly feed?: FeedState;
  readonly entries?: readonly Task[];
}

/**
 * What a command has done, line by line in a file, so that the same command goes on where it was stopped. A task's line
 * is written when its article is in the store; a crash in between does that article again, which the store knows already.
 */
export class Journal {
  readonly #file: string;
  readonly #done = new Set<string>();
  readonly #feeds = new Map<string, FeedState>();
  readonly #pending = new Map<string, Task>();
  /** Lines are written one after another, in the order they came. */
  #written: Promise<void> = Promise.resolve();

  private constructor(file: string) {
    this.#file = file;
  }

  /** Opens the journal of a command, which is told from others by its words. */
  static async open(folder: string, words: readonly string[]): Promise<Journal> {
    await mkdir(folder, { recursive: true });
    const name = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
    const journal = new Journal(join(folder, `${name}.jsonl`));
    await journal.#load();
    return journal;
  }

  get doneCount(): number {
    return this.#done.size;
  }

  isDone(key: string): boolean {
    return this.#done.has(key);
  }

  /** Entries of feeds that are still to be taken in. */
  get pending(): readonly Task[] {
    return [...this.#pending.values()];
  }

  feed(url: string): FeedState | undefined {
    return this.#feeds.get(url);
  }

  async markDone(key: string): Promise<void> {
    await this.#write({ done: key });
  }

  async saveFeed(feed: FeedState, entries: readonly Task[]): Promise<void> {
    await this.#write({ feed, entries });
  }

  /** The work is complete: next time it begins anew, but feeds give only what has come since and what is pending. */
  async finish(): Promise<void> {
    await this.#written;
    this.#done.clear();
    const lines: Line[] = [...this.#feeds.values()].map((feed) => ({ feed }));
    if (this.#pending.size > 0) lines.push({ entries: this.pending });
    if (lines.length === 0) {
      await rm(this.#file, { force: true });
      return;
    }
    // Beside the file first: a full disk leaves the old one.
    await writeFile(`${this.#file}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await rename(`${this.#file}.new`, this.#file);
  }

  #write(line: Line): Promise<void> {
    this.#apply(line);
    this.#written = this.#written.then(() => appendFile(this.#file, `${JSON.stringify(line)}\n`));
    return this.#written;
  }

  #apply({ done, feed, entries = [] }: Line): void {
    if (feed !== undefined) this.#feeds.set(feed.url, feed);
    for (const entry of entries) if (!this.#done.has(entry.key)) this.#pending.set(entry.key, entry);
    if (done === undefined) return;
    this.#done.add(done);
    this.#pending.delete(done);
  }

  async #load(): Promise<void> {
    const text = await readFile(this.#file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    for (const line of text.split('\n')) this.#apply(readLine(line));
    // A line that a crash cut short must not swallow the next one.
    if (text !== '' && !text.endsWith('\n')) await appendFile(this.#file, '\n');
  }
}

/** Our own lines; one may be cut short. */
function readLine(text: string): Line {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
