import { compareArticles, parseArticle } from '@incident/claims';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import type { Store } from '../../src/store/types.ts';
import { type Databases, startDatabases } from '../databases.ts';
import { incoming, numbered } from './sample-articles.ts';

let databases: Databases;
let store: Store;
beforeAll(async () => {
  databases = await startDatabases('server');
  store = createStore(await databases.open());
}, 60_000);
afterAll(async () => {
  await store.close();
  await databases.close();
});

// An article of some number at one of a few addresses, so that editing, editing back and repeating happen often.
const step = fc.record({ text: fc.nat(40).map(numbered), at: fc.option(fc.nat(3)) });

test('whatever comes in, the stored comparison is the one of all current articles', async () => {
  const workspace = store.workspace('main');
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      run += 1;
      const slug = `fire-${run}`;
      await workspace.createIncident({ slug, title: 'Fire' });
      for (const { text, at } of steps) {
        const known = at === null ? {} : { url: `https://news.example/${at}` };
        await workspace.addArticle(slug, incoming(text, known));
      }
      const stored = (await workspace.library.open(slug))?.incident;
      const fresh = compareArticles((stored?.articles ?? []).map((article) => parseArticle(article)));
      expect(stored).toEqual(fresh);
      expect(new Set(stored?.articles.map(({ text }) => text)).size).toBe(stored?.articles.length);
    }),
    { numRuns: 25 },
  );
}, 60_000);
