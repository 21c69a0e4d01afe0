import { afterAll, expect, test } from 'vitest';
import { ReaderPool } from './reader-pool.ts';

const words = 'The mayor said that the dam above the town had held through the night. ';
const page = { type: 'text/html', bytes: Buffer.from(`<p>${words.repeat(3)}</p>`) };
const good = { text: words.repeat(3).trim() };

const pool = new ReaderPool({ threads: 1 });
afterAll(() => pool.close());

test('a page is read in a thread, and its bytes stay with the caller', async () => {
  expect(await pool.readDocument({ ...page, url: 'https://news.example/1' })).toEqual({
    ...good,
    outlet: 'news.example',
    url: 'https://news.example/1',
    canonicalUrl: 'https://news.example/1',
  });
  expect(page.bytes.length).toBeGreaterThan(0);
});

test('20,000 nested tags are refused, and the thread reads the next page', async () => {
  const deep = { type: 'text/html', bytes: Buffer.from(`${'<div>'.repeat(20_000)}${words.repeat(9)}`) };
  expect(
    await Promise.all([pool.readDocument(page), pool.readDocument(deep), pool.readDocument(page)]),
  ).toEqual([
    good,
    {
      refusal: {
        code: 'too-complex',
        message: 'expected tags nested at most 512 deep, the page nests them deeper',
        again: false,
      },
    },
    good,
  ]);
});

test('a page that takes too long is refused, and the next gets a thread of its own', async () => {
  const hasty = new ReaderPool({ threads: 1, timeout: 1 });
  expect(await hasty.readDocument(page)).toEqual({
    refusal: {
      code: 'too-slow',
      message: 'expected a document that is read within 0.001 s, this takes longer',
      again: false,
    },
  });
  await hasty.close();
});

test('a page that takes too much memory is refused, and the next gets a thread of its own', async () => {
  const narrow = new ReaderPool({ threads: 1, mostMemory: 40 });
  const heavy = { type: 'text/html', bytes: Buffer.from('<p><b>x</b>y'.repeat(95_000)) };
  expect(await narrow.readDocument(heavy)).toEqual({
    refusal: {
      code: 'too-complex',
      message: 'expected a document of an article’s size, this takes too much memory to read',
      again: false,
    },
  });
  expect(await narrow.readDocument(page)).toEqual(good);
  await narrow.close();
});

test('a pool that is closed', async () => {
  const closing = new ReaderPool({ threads: 1 });
  const waiting = [closing.readDocument(page), closing.readDocument(page)];
  await closing.close();
  const got = await Promise.all(waiting);
  expect(got).toEqual(
    waiting.map(() => ({
      refusal: { code: 'stopped', message: 'stopped before the document was read', again: true },
    })),
  );
});
