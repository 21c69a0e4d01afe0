import { drizzle } from 'drizzle-orm/node-postgres';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NoArticle } from '../../src/jobs/ingest-articles.ts';
import { ingestQueue } from '../../src/jobs/ingest-queue.ts';
import type { Jobs } from '../../src/jobs/jobs.ts';
import { startWork, untilIdle } from '../../src/jobs/start-work.ts';
import { type Submissions, submissionsOf } from '../../src/jobs/submissions.ts';
import type { Connection } from '../../src/store/connection/connection.ts';
import { createStore } from '../../src/store/create-store.ts';
import { transact } from '../../src/store/transact.ts';
import type { IncomingArticle, Origin, WorkspaceStore } from '../../src/store/types.ts';
import { type Databases, databaseKinds, startDatabases } from '../databases.ts';
import { incoming } from '../store/sample-articles.ts';

const logger = pino({ level: 'silent' });
const dam = 'The mayor denied that the dam had cracked.';
const web = (from: string): Origin => ({ kind: 'url', from });

describe.each(databaseKinds)('%s', (kind) => {
  let databases: Databases;
  let connection: Connection;
  let workspace: WorkspaceStore;
  let submissions: Submissions;
  let jobs: Jobs;
  /** What stands at an address; a function is asked each time. */
  const site = new Map<string, () => IncomingArticle | NoArticle>();
  beforeAll(async () => {
    databases = await startDatabases(kind);
    connection = await databases.open();
    workspace = createStore(connection).workspace('main');
    await workspace.createIncident({ slug: 'dam', title: 'The dam' });
  }, 60_000);
  afterAll(async () => {
    await connection.close();
    await databases.close();
  });
  beforeEach(async () => {
    jobs = await startWork(connection, {
      role: 'all',
      logger,
      fetchArticle: async ({ from }) => {
        const found = site.get(from);
        if (found === undefined) throw new Error('fault');
        return found();
      },
      times: { retryDelay: 0, poll: 20 },
    });
    submissions = submissionsOf(
      connection.pool,
      { database: drizzle(connection.pool), workspace: 'main' },
      jobs,
    );
  });
  afterEach(() => jobs.stop());

  const outcome = async (...ids: number[]) => {
    await untilIdle(connection, jobs);
    return submissions.find(ids);
  };

  test('articles handed over whole are stored, and the incident is compared', async () => {
    const ids = await submissions.submit('dam', [
      incoming(dam),
      incoming(dam),
      incoming('Police confirmed it.'),
    ]);
    const found = await outcome(...ids);
    expect(found.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    expect(found.map(({ outcome }) => outcome).toSorted()).toEqual(['known', 'new', 'new']);
    expect(found[0]).toMatchObject({ claims: 1, reason: null, tries: 0, source: { kind: 'url' } });
    expect((await workspace.library.open('dam'))?.summary).toMatchObject({ articles: 2, claims: 2 });
  });

  test.each<[string, () => IncomingArticle | NoArticle, object]>([
    [
      'an article',
      () => incoming('“It is safe,” said Ana Lima.'),
      { state: 'done', outcome: 'new', claims: 1 },
    ],
    [
      'nothing, and never will',
      () => ({ refusal: { message: 'the page is gone', again: false } }),
      { state: 'failed', reason: 'the page is gone', tries: 1 },
    ],
    [
      'nothing, five times',
      () => ({ refusal: { message: 'the server was busy', again: true } }),
      { state: 'failed', reason: 'the server was busy', tries: 5 },
    ],
  ])('an address that gives %s', async (name, answer, expected) => {
    site.set(name, answer);
    const [id = 0] = await submissions.submit('dam', [web(name)]);
    expect(await outcome(id)).toMatchObject([expected]);
  });

  test('a busy server is asked again until it answers', async () => {
    let asked = 0;
    site.set('busy', () => {
      asked += 1;
      return asked < 3
        ? { refusal: { message: 'busy', again: true } }
        : incoming('The owner said it was over.');
    });
    const [id = 0] = await submissions.submit('dam', [web('busy')]);
    expect(await outcome(id)).toMatchObject([{ state: 'done', tries: 2, reason: null }]);
  });

  test('a fault of ours is told without details, and a person can try again', async () => {
    const [id = 0] = await submissions.submit('dam', [web('faulty')]);
    expect(await outcome(id)).toMatchObject([
      { state: 'failed', reason: 'it could not be stored', tries: 5 },
    ]);
    site.set('faulty', () => incoming('The fireman warned that smoke was rising.'));
    expect(await submissions.tryAgain(id)).toBe(true);
    expect(await outcome(id)).toMatchObject([{ state: 'done', tries: 0 }]);
    expect(await submissions.tryAgain(id)).toBe(false);
  });

  test('a job is there if and only if its transaction is committed', async () => {
    const before = await submissions.count('dam');
    await expect(
      transact(connection.pool, async (inside) => {
        await jobs.enqueue(ingestQueue, [{ workspace: 'main', submission: 1 }], inside);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await jobs.open(ingestQueue)).toBe(0);
    expect(await submissions.count('dam')).toEqual(before);
  });

  test('another workspace sees, counts and repeats nothing of it', async () => {
    const theirs = submissionsOf(
      connection.pool,
      { database: drizzle(connection.pool), workspace: 'theirs' },
      jobs,
    );
    const [id = 0] = await submissions.submit('dam', [web('nobody')]);
    await outcome(id);
    expect(await theirs.find([id])).toEqual([]);
    expect(await theirs.tryAgain(id)).toBe(false);
    expect(Object.values(await theirs.count('dam'))).toEqual([0, 0, 0, 0, 0]);
    await expect(theirs.submit('dam', [incoming(dam)])).rejects.toThrow('got “dam”');
    // A job that names their workspace and our submission finds nothing.
    await jobs.enqueue(ingestQueue, [{ workspace: 'theirs', submission: id }]);
    await untilIdle(connection, jobs);
    expect(await submissions.find([id])).toMatchObject([{ state: 'failed' }]);
  });
});
