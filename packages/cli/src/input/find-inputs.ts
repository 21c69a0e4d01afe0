import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Article, type IncidentFile, type NamedProposition, readIncidentFile } from '@incident/claims';
import { CommandError } from '../command-error.ts';
import { fileProblem } from './file-problem.ts';

/** One article that is there to be read; its text is not loaded yet. */
export interface Input {
  /** Where its bytes are; null for standard input. */
  readonly path: string | null;
  readonly article: Omit<Article, 'text'>;
}

/** What a folder or a list of files holds. */
export interface Inputs {
  readonly list: readonly Input[];
  readonly title?: string;
  readonly propositions: readonly NamedProposition[];
}

/**
 * The articles behind a path: a file, `-`, a folder with an incident.json, or a folder of .txt files. Only names are
 * read, so that a folder of any size costs little. An incident file of another place, given by the user, wins.
 */
export async function findInputs(path: string, date: string | undefined, incident?: string): Promise<Inputs> {
  const dated = date === undefined ? {} : { publishedAt: date };
  if (path === '-') return { list: [{ path: null, article: { id: 'stdin', ...dated } }], propositions: [] };
  if (!(await isFolder(path)))
    return { list: [{ path, article: { id: basename(path), ...dated } }], propositions: [] };
  if (incident !== undefined) return fromIncident(path, await readIncident(incident), dated);
  const names = await readdir(path);
  if (names.includes('incident.json')) return fromIncident(path, await readOwnIncident(path), dated);
  const texts = names.filter((name) => name.endsWith('.txt')).toSorted();
  if (texts.length === 0)
    throw new CommandError(`${path} holds no article: expected an incident.json or files that end in .txt`);
  return {
    list: texts.map((name) => ({ path: join(path, name), article: { id: name, ...dated } })),
    title: basename(resolve(path)),
    propositions: [],
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new CommandError(`${path} ${fileProblem(error)}`);
  }
}

/** The incident.json of a folder, whose slug is the folder's name. */
async function readOwnIncident(folder: string): Promise<IncidentFile> {
  const file = join(folder, 'incident.json');
  const data = await readIncident(file);
  const name = basename(resolve(folder));
  if (data.slug !== name)
    throw new CommandError(`${file}: slug: expected the name of its folder, "${name}", got "${data.slug}"`);
  return data;
}

async function readIncident(file: string): Promise<IncidentFile> {
  let json: unknown;
  try {
    json = JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    const problem =
      error instanceof SyntaxError ? `: expected JSON, got: ${error.message}` : ` ${fileProblem(error)}`;
    throw new CommandError(`${file}${problem}`);
  }
  const read = readIncidentFile(json);
  if ('problems' in read) throw new CommandError(`${file}: ${read.problems.join('; ')}`);
  return read.file;
}

function fromIncident(folder: string, file: IncidentFile, dated: { publishedAt?: string }): Inputs {
  const incident = { slug: file.slug, ...(file.date === undefined ? {} : { date: file.date }) };
  return {
    list: file.articles.map(({ file: id, ...known }) => ({
      path: join(folder, id),
      article: { id, ...dated, ...known, incident },
    })),
    title: file.title,
    propositions: file.propositions ?? [],
  };
}
