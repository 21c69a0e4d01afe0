import { mkdir, mkdtemp, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { findFiles } from './find-files.ts';
import { loadFile, loadStream } from './load-document.ts';

async function folderOf(...names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'incident-claims-'));
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name);
  }
  return folder;
}

test('a folder: articles in order of their names, the rest named', async () => {
  const folder = await folderOf(
    '10.txt',
    '2.TXT',
    'b/1.html',
    'b/c/x.eml',
    'a.pdf',
    'photo.jpg',
    '.hidden.txt',
    '.git/x.txt',
    'incident.json',
  );
  await symlink(folder, join(folder, 'loop'));
  const { files, problems } = await findFiles(folder);
  expect(files.map((file) => relative(folder, file))).toEqual([
    '2.TXT',
    '10.txt',
    'a.pdf',
    'b/1.html',
    'b/c/x.eml',
  ]);
  const message = 'is not read: expected .txt, .text, .md, .html, .htm, .xhtml, .eml, .pdf';
  expect(problems).toEqual(['loop', 'photo.jpg'].map((name) => ({ path: join(folder, name), message })));
});

test('a file stands for itself, whatever its name', async () => {
  const folder = await folderOf('notes');
  expect(await findFiles(join(folder, 'notes'))).toEqual({ files: [join(folder, 'notes')], problems: [] });
});

test('a path that is not there', async () => {
  expect(await findFiles('/nowhere/at/all')).toEqual({
    files: [],
    problems: [{ path: '/nowhere/at/all', message: 'is missing' }],
  });
});

test('bytes of files and streams, within limits', async () => {
  const folder = await folderOf('a.txt', 'huge.txt');
  await truncate(join(folder, 'huge.txt'), 20_000_001);
  const tooLarge = {
    refusal: { code: 'too-large', message: 'expected at most 20 MB, this is more', again: false },
  };
  expect(await loadFile(join(folder, 'a.txt'))).toEqual({ bytes: Buffer.from('a.txt'), name: 'a.txt' });
  expect(await loadFile(join(folder, 'huge.txt'))).toEqual(tooLarge);
  expect(await loadFile(join(folder, 'missing'))).toMatchObject({
    refusal: { message: 'expected a file, this is missing' },
  });
  expect(await loadFile(folder)).toMatchObject({ refusal: { message: 'expected a file, this is a folder' } });
  expect(await loadStream(Readable.from([Buffer.from('a'), 'b']))).toEqual({ bytes: Buffer.from('ab') });
  const endless = async function* () {
    for (;;) yield Buffer.alloc(1_000_000);
  };
  expect(await loadStream(endless())).toEqual(tooLarge);
});
