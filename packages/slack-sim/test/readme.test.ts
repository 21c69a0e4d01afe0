import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { methods } from '../src/web-api/methods.ts';
import { seen } from './readme-example.ts';

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');

test('the example in the README works as printed', async () => {
  const example = (await read('readme-example.ts'))
    .replace('../src/index.ts', '@incident/slack-sim')
    .replace('export ', '');
  expect(await read('../README.md')).toContain(example);
  expect(seen).toEqual(['Hello ana']);
});

test('the README has a row for every method, and for no other', async () => {
  const rows = [...(await read('../README.md')).matchAll(/^\| `([a-z]+\.[A-Za-z.]+)`/gm)].map(
    ([, name]) => name,
  );
  expect(rows.sort()).toEqual(methods.map(({ name }) => name).sort());
});
