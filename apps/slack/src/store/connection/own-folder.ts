import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startOf } from './process-start.ts';

/** Another process works on the folder. Two at once would lose what one of them writes. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

/** A folder that this process alone works on. */
export interface OwnedFolder {
  release(): Promise<void>;
}

const owner = z.object({
  pid: z.int(),
  /** When the process started, as its system says: a later process may get the same pid. */
  start: z.string().nullable(),
  host: z.string(),
  released: z.boolean(),
});

type Owner = z.infer<typeof owner>;

/**
 * Takes a folder for this process, and makes it when it is missing. The owner is written into `owner-N`, N one higher
 * with each owner: whoever finds the last owner dead tries to create the next number, and only one can. An owner
 * counts as dead when no process has its pid and start time, or when that process is a zombie.
 *
 * @throws {FolderInUseError} naming the owner's pid.
 */
export async function ownFolder(folder: string): Promise<OwnedFolder> {
  await mkdir(folder, { recursive: true });
  const mine: Owner = { pid: process.pid, start: startOf(process.pid), host: hostname(), released: false };
  for (;;) {
    const numbers = await ownerNumbers(folder);
    const last = numbers.at(-1) ?? 0;
    if (last > 0) await refuseIfAlive(folder, join(folder, `owner-${last}`));
    const file = join(folder, `owner-${last + 1}`);
    if (!(await createWhole(folder, file, mine))) continue;
    await Promise.all(numbers.map((number) => rm(join(folder, `owner-${number}`), { force: true })));
    return {
      // The number stays, marked, so that nobody who looked before can create it again.
      release: () => writeFile(file, JSON.stringify({ ...mine, released: true })),
    };
  }
}

async function ownerNumbers(folder: string): Promise<number[]> {
  const numbers = (await readdir(folder)).flatMap((name) => /^owner-(\d+)$/.exec(name)?.[1] ?? []);
  return numbers.map(Number).toSorted((a, b) => a - b);
}

/** A file appears with its content or not at all; false when it exists. */
async function createWhole(folder: string, file: string, owner: Owner): Promise<boolean> {
  const draft = join(folder, `draft-${randomUUID()}`);
  await writeFile(draft, JSON.stringify(owner));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function refuseIfAlive(folder: string, file: string): Promise<void> {
  const last = await readOwner(file);
  if (last === null || last.released) return;
  const where = last.host === hostname() ? '' : ` on ${last.host}`;
  // A process of another machine cannot be looked at from here.
  if (where === '' && (startOf(last.pid) ?? 'ended') !== last.start) return;
  throw new FolderInUseError(
    `The data folder ${folder} is in use by process ${last.pid}${where}. Stop that process, or set DATA_DIR to another folder${where === '' ? '' : `; if it is gone, delete ${file}`}.`,
  );
}

/** Null when the file is gone: somebody newer has tidied it away. */
async function readOwner(file: string): Promise<Owner | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const read = owner.safeParse(parseJson(text));
  if (read.success) return read.data;
  throw new FolderInUseError(
    `Expected the owner of the data folder in ${file}, got “${text.slice(0, 80)}”. Delete the file if no other process uses the folder.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
