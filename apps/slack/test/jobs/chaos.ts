import { buildApp } from '../build-app.ts';
import { startPostgres } from '../start-postgres.ts';
import { killEmbedded, killOnServer, type Tally } from './kill-run.ts';

// The kill test at full size: `pnpm test:chaos`, or `pnpm test:chaos 2000` for fewer articles.
const articles = Number(process.argv[2] ?? 20_000);
const size = { articles, incidents: Math.ceil(articles / 100), kills: Number.POSITIVE_INFINITY };

await buildApp();
const server = await startPostgres();
const onServer = await killOnServer(server.url(await server.createDatabase()), {
  ...size,
  workers: 4,
  every: { milliseconds: 2000 },
});
report('PostgreSQL, 4 workers, one killed every 2 s', onServer);
await server.stop();
const embedded = await killEmbedded({ ...size, kills: 20, workers: 1, every: { articles: articles / 20 } });
report('embedded, the process killed and started again', embedded);

function report(name: string, { kills, seconds, sent, stored, done, ...tally }: Tally): void {
  const same = tally.expected === tally.found;
  const lines = [
    `${kills} kills in ${seconds.toFixed(0)} s`,
    `${sent} articles sent, ${stored} stored, ${done} told as done`,
    `${tally.found.split('\n').length} claims, ${same ? 'the same as' : 'NOT those'} of a quiet run`,
    `${tally.wrongComparisons.length} of ${size.incidents} comparisons are not those of all articles`,
  ];
  console.log(`${name}\n  ${lines.join('\n  ')}`);
  if (!same || stored !== sent || done !== sent || tally.wrongComparisons.length > 0) process.exitCode = 1;
}
