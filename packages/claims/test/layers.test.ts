import { builtinModules } from 'node:module';
import { describe, expect, it, test } from 'vitest';
import { folderOf, importsOf, readSourceFiles, withoutComments } from './source-files.ts';

const files = readSourceFiles();

/** What every stage may know: the records, spans, errors, and the contracts and tests of tokens, layers and languages. */
const shared = [
  'types.ts',
  'span.ts',
  'errors.ts',
  'features.ts',
  'layers.ts',
  'language.ts',
  'token-tests.ts',
  'quotation-at.ts',
  'word-hash.ts',
  'date-senses.ts',
  'speaker-senses.ts',
];

/** For each folder, what its files may import besides files of their own folder. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  article: [...shared, 'iso-date.ts'],
  'incident-file': ['types.ts', 'iso-date.ts'],
  segment: shared,
  quotations: shared,
  cues: shared,
  attribution: shared,
  dates: shared,
  speakers: shared,
  reading: shared,
  claims: [...shared, 'content-words.ts'],
  explain: shared,
  language: shared,
  languages: [...shared, 'language/compile-language.ts'],
  incident: [
    'types.ts',
    'incident-types.ts',
    'errors.ts',
    'features.ts',
    'language.ts',
    'content-words.ts',
    'group-by.ts',
  ],
  export: ['types.ts', 'incident-types.ts', 'errors.ts', 'group-by.ts'],
};

/** Files beside the folders; the others there import nothing that is not listed. */
const allowedBeside: Readonly<Record<string, readonly string[] | 'anything'>> = {
  'parse-article.ts': 'anything',
  'find-sentences.ts': 'anything',
  'compare-articles.ts': 'anything',
  'explain-claim.ts': 'anything',
  'index.ts': 'anything',
  'types.ts': [],
  'incident-types.ts': ['types.ts'],
  'group-by.ts': [],
  'iso-date.ts': [],
  'errors.ts': [],
  'features.ts': [],
  'date-senses.ts': [],
  'speaker-senses.ts': [],
  'span.ts': ['types.ts'],
  'content-words.ts': [],
  'token-tests.ts': ['features.ts', 'layers.ts'],
  'quotation-at.ts': ['layers.ts'],
  'word-hash.ts': [],
  'language.ts': [
    'types.ts',
    'features.ts',
    'date-senses.ts',
    'speaker-senses.ts',
    'language/name-table.ts',
    'language/phrase-table.ts',
    'language/sense-table.ts',
    'language/word-table.ts',
  ],
  'layers.ts': ['types.ts', 'span.ts', 'language.ts'],
};

const packages = ['date-fns'];

describe('the scanner', () => {
  test.each([
    ["import { a } from './a.ts';", ['./a.ts']],
    ["import type { A } from './a.ts';\nimport b from 'b';", ['./a.ts', 'b']],
    ["import {\n  a,\n  b,\n} from './a.ts';", ['./a.ts']],
    ["export { a } from './a.ts';\nexport * from './b.ts';", ['./a.ts', './b.ts']],
    ["import './a.ts';", ['./a.ts']],
    ["const a = await import('./a.ts');", ['./a.ts']],
    ["export const from = 'a';", []],
    ['const text = \'words from "here"\';', []],
    ["// import { a } from './a.ts';\n/* import b from 'b'; */", []],
  ])('%j', (code, imports) => {
    expect(importsOf(withoutComments(code))).toEqual(imports);
  });

  it('sees the files', () => {
    expect(files.length).toBeGreaterThan(30);
    const parse = files.find(({ path }) => path === 'parse-article.ts');
    expect(parse?.imports).toContain('segment/split-tokens.ts');
    expect(parse?.imports).toContain('languages/en/index.ts');
  });
});

describe.each(files)('$path', ({ path, code, imports }) => {
  it('imports only what its layer may know', () => {
    const folder = folderOf(path);
    const rule = folder === '' ? allowedBeside[path] : allowed[folder];
    // A new folder or file needs a row above.
    expect(rule).toBeDefined();
    if (rule === undefined || rule === 'anything') return;
    const may = (target: string) =>
      rule.includes(target) || packages.includes(target) || (folder !== '' && folderOf(target) === folder);
    expect(imports.filter((target) => !may(target))).toEqual([]);
  });

  it('reads no clock, file, network or environment', () => {
    expect(imports.filter((target) => target.startsWith('node:') || builtinModules.includes(target))).toEqual(
      [],
    );
    const outside =
      /\bprocess\b\s*[.[]|\bDate\.now\b|\bnew Date\(\s*\)|\bfetch\s*\(|\bMath\.random\b|\bperformance\.|\brequire\s*\(|\bglobalThis\b|\bconsole\.|\bsetTimeout\b/g;
    expect(code.match(outside) ?? []).toEqual([]);
  });
});

it('only parse-article.ts, find-sentences.ts, compare-articles.ts and index.ts pick a language', () => {
  const pickers = files.filter(
    ({ path, imports }) =>
      folderOf(path) !== 'languages' && imports.some((target) => folderOf(target) === 'languages'),
  );
  const names = pickers.map(({ path }) => path);
  expect(names).toContain('parse-article.ts');
  const may = ['parse-article.ts', 'find-sentences.ts', 'compare-articles.ts', 'index.ts'];
  expect(names.filter((path) => !may.includes(path))).toEqual([]);
});

it('a language holds words, no code of the engine', () => {
  const words = files.filter(({ path }) => /^languages\/[^/]+\/(?!index\.ts)/.test(path));
  expect(words.length).toBeGreaterThan(5);
  expect(
    words
      .flatMap(({ imports }) => imports)
      .filter((target) => target !== 'language.ts' && !target.startsWith('languages/')),
  ).toEqual([]);
});
