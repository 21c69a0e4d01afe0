import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as allText } from 'node:stream/consumers';
import { beforeAll, expect, test, vi } from 'vitest';
import { buildApp, mainFile } from './build-app.ts';

beforeAll(buildApp, 60_000);

const saying = (name: string) => `The mayor, ${name}, said that the dam had held.`;

/** The built command in a folder of its own; `end` gives its exit code and what it said. */
function start(cwd: string, args: readonly string[]) {
  const child = spawn(process.execPath, [mainFile, 'ingest', ...args], {
    cwd,
    env: { PATH: process.env.PATH },
  });
  const said = Promise.all([
    once(child, 'close'),
    allText(child.stdout),
    allText(child.stderr.setEncoding('utf8')),
  ]);
  return {
    child,
    end: async () => {
      const [[code], out, err] = await said;
      return { code, out, err };
    },
  };
}

test('the built command: it reaches no private address, Ctrl-C stops it, and the same command goes on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'incident-claims-'));
  await mkdir(join(folder, 'articles'));
  await writeFile(join(folder, 'articles', 'a.html'), `<html><p>${saying('Ana').repeat(3)}</p></html>`);
  const args = ['articles', 'http://127.0.0.1/', '-', '--incident', 'dam', '--title', 'The dam'];
  const first = start(folder, args);
  // Standard input stays open, so the command waits for its end once the file is in.
  await vi.waitUntil(() => journalOf(folder).includes('done'), { timeout: 90_000 });
  first.child.kill('SIGINT');
  expect(await first.end()).toMatchObject({
    code: 130,
    out: expect.stringMatching(/^1 new, 0 known already, 0 revised, 1 failed/),
    err: expect.stringContaining('stopped; the same command goes on from here'),
  });
  const second = start(folder, args);
  second.child.stdin.end(saying('Ben'));
  expect(await second.end()).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^1 new, 0 known already, 0 revised, 1 failed/),
    err: expect.stringMatching(
      /going on: 1 were done before[\s\S]*not added: http:\/\/127\.0\.0\.1\/: expected a server on the public internet, but 127\.0\.0\.1 is a loopback address/,
    ),
  });
}, 180_000);

/** What the command has written down so far. */
function journalOf(folder: string): string {
  const journals = join(folder, '.data', 'ingest');
  const names = existsSync(journals) ? readdirSync(journals) : [];
  return names.map((name) => readFileSync(join(journals, name), 'utf8')).join('');
}
