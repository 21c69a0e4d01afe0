import { startSlackSim } from '@incident/slack-sim';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from './build-app.ts';
import { shownText } from './shown-text.ts';
import { startMain } from './start-main.ts';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

let server: PostgresServer;
beforeAll(async () => {
  await buildApp();
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop());

test('names every missing variable at once, and what it is for', async () => {
  const main = startMain({ PORT: 'x' });
  expect(await main.end()).toBe(1);
  expect(main.output()).toMatch(
    /SLACK_BOT_TOKEN is missing: the bot token.*\n.*PORT is malformed: the port.*\n.*SLACK_SIGNING_SECRET is missing: the signing secret/,
  );
});

test('reads .env in the folder it is started in; the environment wins', async () => {
  const main = startMain({ PORT: 'y' }, 'SLACK_BOT_TOKEN=xoxb-1\nPORT=3000\n');
  expect(await main.end()).toBe(1);
  expect(main.output()).not.toContain('SLACK_BOT_TOKEN is');
  expect(main.output()).toContain('PORT is malformed');
});

test('a token that Slack refuses ends the start, with the reason', async () => {
  const sim = await startSlackSim();
  const main = startMain({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_API_URL: sim.apiUrl });
  expect(await main.end()).toBe(1);
  expect(main.output()).toMatch(/Signing in to Slack with the bot token failed: .*invalid_auth/);
  await sim.close();
}, 60_000);

test('a folder that another process works on ends the start, naming that process', async () => {
  const sim = await startSlackSim();
  const tokens = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: sim.apiUrl };
  sim.installApp({ name: 'Claims', botToken: 'xoxb-1', signingSecret: 's', appToken: 'xapp-1' });
  const owner = startMain({ ...tokens, LOG_LEVEL: 'info' });
  await owner.line(/connected in Socket Mode/);
  const second = startMain({ ...tokens, DATA_DIR: owner.dataDir });
  expect(await second.end()).toBe(1);
  expect(second.output()).toContain(
    `The data folder ${owner.dataDir} is in use by process ${owner.pid}. Stop that process, or set DATA_DIR to another folder.`,
  );
  expect(await owner.end('SIGKILL')).toBe(null);
  const third = startMain({ ...tokens, DATA_DIR: owner.dataDir });
  await third.line(/connected in Socket Mode/);
  expect(await third.end('SIGTERM')).toBe(0);
  await sim.close();
}, 90_000);

test.each([
  ['HTTP', 'a server', () => ({ SLACK_SIGNING_SECRET: 's3cret', PORT: '0', DATABASE_URL: server.url() })],
  ['Socket Mode', 'the embedded database', () => ({ SLACK_APP_TOKEN: 'xapp-main' })],
])(
  'answers over %s from %s and leaves with 0 when asked to',
  async (transport, _, variables) => {
    const sim = await startSlackSim();
    const user = sim.addUser({ name: 'ana' });
    const channel = sim.addChannel({ name: 'newsroom', members: [user.id] });
    const tokens = transport === 'HTTP' ? {} : { appToken: 'xapp-main' };
    const app = sim.installApp({ name: 'Claims', botToken: 'xoxb-main', signingSecret: 's3cret', ...tokens });
    const main = startMain({
      SLACK_BOT_TOKEN: 'xoxb-main',
      SLACK_API_URL: sim.apiUrl,
      LOG_LEVEL: 'debug',
      ...variables(),
    });
    const ready = await main.line(/listening on port|connected in Socket Mode/);
    const port = /listening on port (\d+)/.exec(ready)?.[1];
    app.requestUrl = port === undefined ? null : `http://127.0.0.1:${port}/slack/events`;

    const answer = await sim.command({
      command: '/claims',
      text: 'kremlin-drone',
      user: user.id,
      channel: channel.id,
    });
    const [message] = await answer.settled();
    expect(shownText(message?.blocks)).toMatch(
      /^Alleged drone attack on the Kremlin\n3 May 2023 · 5 articles, \d+ claims/,
    );
    expect(await main.end('SIGTERM')).toBe(0);
    expect(main.output()).not.toMatch(/s3cret|xoxb-main|xapp-main|\/response\//);
    await sim.close();
  },
  60_000,
);
