import { expect, test } from 'vitest';
import { readIngestOptions } from './ingest-options.ts';

const usual = { watch: false, keywords: [], ignoreRobots: false, workspace: 'main' };

test.each([
  ['a.txt --incident dam', { ...usual, sources: ['a.txt'], incident: 'dam' }],
  [
    '--incident=dam a b/ https://news.example/ -',
    { ...usual, sources: ['a', 'b/', 'https://news.example/', '-'], incident: 'dam' },
  ],
  [
    'x --incident dam --watch --keyword dam --keyword flood --ignore-robots --workspace T1 --title Dam',
    {
      sources: ['x'],
      incident: 'dam',
      watch: true,
      keywords: ['dam', 'flood'],
      ignoreRobots: true,
      workspace: 'T1',
      title: 'Dam',
    },
  ],
  ['--help', 'help'],
])('%s', (line, options) => {
  expect(readIngestOptions(line.split(' '))).toEqual(options);
});

test.each([
  ['--incident dam', 'expected at least one SOURCE: a file, a folder, an address or "-"'],
  ['a.txt', 'expected --incident SLUG, such as --incident kremlin-drone'],
  ['a.txt --incident Dam!', /^--incident: expected a slug of lowercase letters, .*, got "Dam!"$/],
  ['a.txt --incident list', /^--incident: expected a slug that is not a word of the command/],
  ['a.txt --incident', /^Option '--incident <value>' argument missing$/],
  ['a.txt --incident dam --quiet', /^Unknown option '--quiet'/],
  ['- - --incident dam', 'expected "-" (standard input) once'],
  ['a --incident dam --title=', '--title: expected a title that is not blank'],
])('%s is refused', (line, problem) => {
  const expected = typeof problem === 'string' ? problem : expect.stringMatching(problem);
  expect(readIngestOptions(line.split(' '))).toEqual({ problem: expected });
});
