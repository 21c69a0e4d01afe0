import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadIncidents } from './load-incidents.ts';
import type { IncidentLibrary } from './types.ts';

const seeds = join(import.meta.dirname, '../../../../seeds');

test('the seeds load without a problem', async () => {
  const library = await loadIncidents(seeds);
  expect(await library.problems()).toEqual([]);
  expect(await slugs(library)).toContain('kremlin-drone');
  const loaded = await library.open('kremlin-drone');
  expect(loaded?.problems).toEqual([]);
  expect(loaded?.summary).toMatchObject({ articles: 5, date: '2023-05-03' });
  expect(loaded?.summary.claims).toBeGreaterThan(40);
});

test('an article that cannot be read is a problem, the others still load', async () => {
  const folder = await write({
    'fire/incident.json': JSON.stringify({
      slug: 'fire',
      title: 'Fire',
      articles: ['good', 'empty', 'missing', 'binary', 'folder'].map((name) => ({ file: `${name}.txt` })),
    }),
    'fire/good.txt': 'The mayor said the fire was out.',
    'fire/empty.txt': '',
    'fire/binary.txt': 'a\0\0b',
    'fire/folder.txt/x': '',
  });
  const fire = await (await loadIncidents(folder)).open('fire');
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
])('incident.json %j is one problem, the other incidents still load', async (json, message) => {
  const folder = await write({
    ...(json === null ? { 'fire/notes.txt': 'x' } : { 'fire/incident.json': json }),
    'quake/incident.json': '\u{FEFF}{"slug":"quake","title":"Quake","articles":[]}',
  });
  const library = await loadIncidents(folder);
  expect(await slugs(library)).toEqual(['quake']);
  expect(await library.problems()).toEqual([
    { file: 'fire/incident.json', message: expect.stringMatching(message) },
  ]);
});

test('no folder, no incidents', async () => {
  const library = await loadIncidents(join(seeds, 'nowhere'));
  expect(await library.list()).toEqual([]);
  expect(await library.problems()).toEqual([
    { file: expect.stringContaining('nowhere'), message: 'is missing' },
  ]);
});

async function slugs(library: IncidentLibrary): Promise<string[]> {
  return (await library.list()).map(({ slug }) => slug);
}

async function write(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'incidents-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
