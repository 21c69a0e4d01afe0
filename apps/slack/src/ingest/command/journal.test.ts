import { appendFile, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFeed } from '../feed/poll-feed.ts';
import { Journal } from './journal.ts';

const feed = newFeed('https://news.example/feed', [], 0);
const entry = {
  key: 'https://news.example/1',
  kind: 'entry',
  from: 'https://news.example/1',
  feed: feed.url,
} as const;
const folder = () => mkdtemp(join(tmpdir(), 'incident-claims-'));

test('what is written is there again, for the same command', async () => {
  const at = await folder();
  const journal = await Journal.open(at, ['dam', 'a.txt']);
  await Promise.all(['a', 'b', 'c'].map((key) => journal.markDone(key)));
  await journal.saveFeed(feed, [entry]);
  const again = await Journal.open(at, ['dam', 'a.txt']);
  expect(['a', 'b', 'c', 'd'].map((key) => again.isDone(key))).toEqual([true, true, true, false]);
  expect(again.doneCount).toBe(3);
  expect(again.feed(feed.url)).toEqual(feed);
  expect(again.pending).toEqual([entry]);
  expect((await Journal.open(at, ['dam', 'b.txt'])).doneCount).toBe(0);
});

test('an entry that is done is no longer pending, whenever its feed was saved', async () => {
  const at = await folder();
  const journal = await Journal.open(at, ['x']);
  await journal.saveFeed(feed, [entry]);
  await journal.markDone(entry.key);
  await journal.saveFeed(feed, [entry]);
  expect((await Journal.open(at, ['x'])).pending).toEqual([]);
});

test('a line cut short by a crash costs that line only', async () => {
  const at = await folder();
  await (await Journal.open(at, ['x'])).markDone('a');
  const [file = ''] = await readdir(at);
  await appendFile(join(at, file), '{"done":"b');
  await (await Journal.open(at, ['x'])).markDone('c');
  const again = await Journal.open(at, ['x']);
  expect(['a', 'b', 'c'].map((key) => again.isDone(key))).toEqual([true, false, true]);
});

test('a finished command begins anew, but for its feeds and what is pending', async () => {
  const at = await folder();
  const journal = await Journal.open(at, ['x']);
  await journal.markDone('a');
  await journal.saveFeed(feed, [entry]);
  await journal.finish();
  const again = await Journal.open(at, ['x']);
  expect(again.isDone('a')).toBe(false);
  expect(again.feed(feed.url)).toEqual(feed);
  expect(again.pending).toEqual([entry]);
});

test('a finished command with nothing to remember leaves no file', async () => {
  const at = await folder();
  const journal = await Journal.open(at, ['x']);
  await journal.markDone('a');
  await journal.finish();
  expect(await readdir(at)).toEqual([]);
});
