import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../build-app.ts';
import { type PostgresServer, startPostgres } from '../start-postgres.ts';
import { killEmbedded, killOnServer, type Tally } from './kill-run.ts';

let server: PostgresServer;
beforeAll(async () => {
  await buildApp();
  server = await startPostgres();
}, 120_000);
afterAll(() => server.stop());

// The full size is `pnpm test:chaos`.
const small = { articles: 300, incidents: 6, workers: 2, every: { articles: 50 }, kills: 4 };

test('processes on a server are killed at any moment: every article once, every claim as in a quiet run', async () => {
  expectNothingLost(await killOnServer(server.url(await server.createDatabase()), small));
}, 180_000);

test('the process on an embedded database is killed and started again: the same', async () => {
  expectNothingLost(await killEmbedded({ ...small, articles: 100, kills: 2 }));
}, 180_000);

function expectNothingLost(tally: Tally): void {
  expect(tally.kills).toBeGreaterThan(0);
  expect(tally).toMatchObject({ stored: tally.sent, done: tally.sent, wrongComparisons: [] });
  expect(tally.found).toBe(tally.expected);
}
