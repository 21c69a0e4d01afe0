import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readIncidentFile } from './read-incident-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'incident-file-'));
const path = join(folder, 'incident.json');
const good = { slug: 'harbour-fire', title: 'Fire in the harbour', articles: [{ file: 'a.txt' }] };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['a file', JSON.stringify(good)],
  ['a file with a byte order mark', `\ufeff${JSON.stringify(good)}`],
])('%s', async (_, content) => {
  writeFileSync(path, content);
  expect(await readIncidentFile(path, 'harbour-fire')).toEqual({ file: good });
});

test.each([
  ['no JSON', '{', /^expected JSON, got: /],
  [
    'a wrong field',
    JSON.stringify({ ...good, title: ' ' }),
    /^title: expected a text that is not blank, got " "$/,
  ],
  [
    'another name',
    JSON.stringify({ ...good, slug: 'dam' }),
    /^slug: expected the name of its folder, "harbour-fire", got "dam"$/,
  ],
  [
    'a word of the command',
    JSON.stringify({ ...good, slug: 'list' }),
    /^slug: expected a slug that is not a word of the command .*, got "list"$/,
  ],
])('%s', async (_, content, problem) => {
  writeFileSync(path, content);
  expect(await readIncidentFile(path, 'harbour-fire')).toEqual({ problem: expect.stringMatching(problem) });
});
