import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownFolder } from './own-folder.ts';
import { startOf } from './process-start.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'incident-claims-'));
const mine = { pid: process.pid, start: startOf(process.pid), host: hostname(), released: false };

test('a folder is made, taken, and free again once released', async () => {
  const folder = join(newFolder(), 'deep', 'er');
  const owned = await ownFolder(folder);
  await expect(ownFolder(folder)).rejects.toThrow(
    `The data folder ${folder} is in use by process ${process.pid}. Stop that process, or set DATA_DIR to another folder.`,
  );
  await owned.release();
  await (await ownFolder(folder)).release();
  expect(readdirSync(folder)).toEqual(['owner-2']);
});

test.each([
  ['a process that ended', { ...mine, pid: await endedPid() }],
  ['a later process with the same pid', { ...mine, start: '1' }],
  ['an owner who gave it back', { ...mine, released: true }],
])('%s is no owner', async (_, owner) => {
  const folder = newFolder();
  writeFileSync(join(folder, 'owner-7'), JSON.stringify(owner));
  await (await ownFolder(folder)).release();
  expect(readdirSync(folder)).toEqual(['owner-8']);
});

test.each([
  [
    'another machine',
    JSON.stringify({ ...mine, host: 'elsewhere' }),
    /in use by process \d+ on elsewhere\. .* delete .*owner-7/,
  ],
  ['nobody can read', '{', /^Expected the owner of the data folder in .*owner-7, got “\{”/],
])('an owner of whom %s is left alone', async (_, content, message) => {
  const folder = newFolder();
  writeFileSync(join(folder, 'owner-7'), content);
  await expect(ownFolder(folder)).rejects.toThrow(message);
});

test('a zombie is no owner', async () => {
  // The shell's child ends when the shell has been replaced by sleep, which never asks for its exit code.
  const parent = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 60']);
  const [line] = await once(parent.stdout, 'data');
  const pid = Number(String(line));
  for (let left = 500; left > 0 && startOf(pid) !== null; left -= 1)
    await new Promise((r) => setTimeout(r, 20));
  expect(() => process.kill(pid, 0)).not.toThrow();
  expect(startOf(pid)).toBeNull();
  parent.kill('SIGKILL');
});

test('of many who find the owner dead, one gets the folder', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'owner-1'), JSON.stringify({ ...mine, start: '1' }));
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => ownFolder(folder)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

async function endedPid(): Promise<number> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid ?? 0;
}
