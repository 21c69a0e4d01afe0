import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import type { Store, WorkspaceStore } from '../../src/store/types.ts';
import { type Databases, databaseKinds, startDatabases } from '../databases.ts';

const seeds = join(import.meta.dirname, '../../../../seeds');
const now = new Date('2024-03-02T09:00:00Z');
const article = 'The mayor said the fire was out.';

describe.each(databaseKinds)('%s', (kind) => {
  let databases: Databases;
  let store: Store;
  let count = 0;
  beforeAll(async () => {
    databases = await startDatabases(kind);
    store = createStore(await databases.open());
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await databases.close();
  });
  const newWorkspace = () => {
    count += 1;
    return store.workspace(`w${count}`);
  };

  test('the seeds come in without a problem, and only once', async () => {
    const workspace = newWorkspace();
    await workspace.importSeeds(seeds, now);
    expect(await workspace.library.problems()).toEqual([]);
    const loaded = await workspace.library.open('kremlin-drone');
    expect(loaded?.problems).toEqual([]);
    expect(loaded?.summary).toMatchObject({ articles: 5, date: '2023-05-03' });
    expect(loaded?.summary.claims).toBeGreaterThan(40);
    await workspace.importSeeds(seeds, now);
    // Nothing was stored, so what was read before is still good.
    expect(await workspace.library.open('kremlin-drone')).toBe(loaded);
  });

  test('an article that cannot be read is a problem, the others still come in', async () => {
    const folder = await write({
      'fire/incident.json': incidentFile('good', 'empty', 'missing', 'binary', 'folder'),
      'fire/good.txt': article,
      'fire/empty.txt': '',
      'fire/binary.txt': 'a\0\0b',
      'fire/folder.txt/x': '',
    });
    const fire = await (await imported(newWorkspace(), folder)).open('fire');
    expect(fire?.incident.articles.map(({ id }) => id)).toEqual(['good.txt']);
    expect(fire?.problems).toEqual([
      { file: 'fire/empty.txt', message: 'is empty (0 bytes)' },
      { file: 'fire/missing.txt', message: 'is missing' },
      { file: 'fire/binary.txt', message: 'is binary (it holds NUL bytes), not text' },
      { file: 'fire/folder.txt', message: 'is a folder, not a file' },
    ]);
  });

  test.each([
    ['{', /^expected JSON, got: /],
    ['[]', /^the file: expected object, got an array of 0$/],
    [
      '{"slug":"flood","title":"Flood","articles":[]}',
      /^slug: expected the name of its folder, "fire", got "flood"$/,
    ],
    ['{"slug":"fire","articles":[]}', /^title: expected string, got nothing$/],
    [null, /^is missing$/],
  ])('incident.json %j is one problem, the other incidents still come in', async (json, message) => {
    const folder = await write({
      ...(json === null ? { 'fire/notes.txt': 'x' } : { 'fire/incident.json': json }),
      'quake/incident.json': '\u{FEFF}{"slug":"quake","title":"Quake","articles":[]}',
    });
    const library = await imported(newWorkspace(), folder);
    expect((await library.list()).map(({ slug }) => slug)).toEqual(['quake']);
    expect(await library.problems()).toEqual([
      { file: 'fire/incident.json', message: expect.stringMatching(message) },
    ]);
  });

  test('no folder, no incidents', async () => {
    const library = await imported(newWorkspace(), join(seeds, 'nowhere'));
    expect(await library.list()).toEqual([]);
    expect(await library.problems()).toEqual([
      { file: expect.stringContaining('nowhere'), message: 'is missing' },
    ]);
  });

  test('what changed in the folder is taken over: title, topics, an edited text, a problem put right', async () => {
    const workspace = newWorkspace();
    const folder = await write({ 'fire/incident.json': incidentFile('a', 'b'), 'fire/a.txt': article });
    await workspace.importSeeds(folder, now);
    const file = JSON.parse(incidentFile('a', 'b'));
    const propositions = [{ id: 'out', label: 'The fire is out', words: ['fire', 'out', 'burning'] }];
    await write(
      {
        'fire/incident.json': JSON.stringify({ ...file, title: 'The big fire', propositions }),
        'fire/a.txt': 'The mayor denied that the fire was out.',
        'fire/b.txt': 'Police said the fire was burning.',
      },
      folder,
    );
    const fire = await (await imported(workspace, folder)).open('fire');
    expect(fire?.summary).toMatchObject({ title: 'The big fire', articles: 2, claims: 2 });
    expect(fire?.problems).toEqual([]);
    expect(fire?.incident.claims.map(({ act }) => act)).toEqual(['denies', 'asserts']);
    expect(fire?.incident.propositions.map(({ id }) => id)).toContain('out');
  });

  test('several processes may take the same seeds in at once', async () => {
    const workspace = newWorkspace();
    await Promise.all([1, 2, 3].map(() => workspace.importSeeds(seeds, now)));
    expect((await workspace.library.open('kremlin-drone'))?.summary.articles).toBe(5);
  });
});

async function imported(workspace: WorkspaceStore, folder: string): Promise<WorkspaceStore['library']> {
  await workspace.importSeeds(folder, now);
  return workspace.library;
}

function incidentFile(...names: string[]): string {
  const articles = names.map((name) => ({ file: `${name}.txt` }));
  return JSON.stringify({ slug: 'fire', title: 'Fire', articles });
}

async function write(files: Record<string, string>, into?: string): Promise<string> {
  const folder = into ?? (await mkdtemp(join(tmpdir(), 'incidents-')));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
