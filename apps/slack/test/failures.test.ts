import { startSlackSim } from '@incident/slack-sim';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import type { IncidentLibrary } from '../src/incidents/types.ts';
import { ids } from '../src/views/ids.ts';
import { sampleLibrary } from './sample-library.ts';
import { startScene, transports } from './start-scene.ts';

const broken: IncidentLibrary = {
  ...sampleLibrary,
  list: async () => {
    throw new Error('the disk is gone: secret details');
  },
};

test.each(transports)('work in flight is finished before the app stops, over %s', async (transport) => {
  const scene = await startScene(transport, sampleLibrary);
  scene.sim.faults.inject({ method: 'response_url', kind: 'delay', ms: 400 });
  const interaction = await scene.type('list');
  expect(interaction.acked).toBe(true);
  expect(scene.seen()).toEqual([]);
  await scene.stop();
  expect(scene.seen()).toHaveLength(1);
  await scene.sim.close();
});

test.each(transports)('a failure is told plainly, over %s', async (transport) => {
  const scene = await startScene(transport, broken);
  const [message] = await (await scene.type('list')).settled();
  expect(message?.text).toMatch(/^Sorry, this did not work\. .* report “[0-9a-f]{8}”\.$/);
  await scene.close();
});

test('an answer that Slack never confirms is not sent again', async () => {
  const scene = await startScene('HTTP', sampleLibrary);
  scene.sim.faults.inject({ method: 'response_url', kind: 'drop', times: 5 });
  await scene.type('list');
  await scene.stop();
  const sent = scene.sim.requests.filter(({ method }) => method === 'response_url');
  expect(sent.map(({ args }) => args.text)).toEqual([
    'Incidents: 1 incident.',
    expect.stringMatching(/^Sorry, this did not work/),
  ]);
  await scene.sim.close();
});

test('a page that is gone shows the last one', async () => {
  const scene = await startScene('HTTP', sampleLibrary);
  const [first] = await (await scene.type('harbour-fire')).settled();
  if (first === undefined) throw new Error('There was no answer.');
  for (let page = 1; page < 9; page += 1) {
    const last = scene.seen().at(-1) ?? first;
    if (!JSON.stringify(last.blocks).includes(ids.actions.nextPage)) break;
    await (await scene.click(last, ids.actions.nextPage)).settled();
  }
  expect(scene.seen().at(-1)?.text).toMatch(/Page (\d+) of \1\.$/);
  await scene.close();
});

test('a bot token that Slack refuses is named when starting', async () => {
  const sim = await startSlackSim();
  const slack = {
    botToken: 'xoxb-unknown',
    signingSecret: 's',
    apiUrl: sim.apiUrl,
    port: 0,
    socketMode: false,
  };
  const app = createApp({ library: sampleLibrary, slack, logger: pino({ level: 'silent' }) });
  await expect(app.start()).rejects.toThrow(/^Signing in to Slack with the bot token failed: .*invalid_auth/);
  await app.stop();
  await sim.close();
});

test('a port that is taken is named when starting', async () => {
  const scene = await startScene('HTTP', sampleLibrary);
  const slack = {
    botToken: 'xoxb-test',
    signingSecret: 's',
    apiUrl: scene.sim.apiUrl,
    port: Number(new URL(scene.requestUrl ?? '').port),
    socketMode: false,
  };
  const app = createApp({ library: sampleLibrary, slack, logger: pino({ level: 'silent' }) });
  await expect(app.start()).rejects.toThrow(/^Listening for Slack failed: .*EADDRINUSE/);
  await scene.close();
});

test.each([
  [{ botToken: 'xoxb-1', socketMode: true }, 'createApp: expected slack.appToken, got nothing.'],
  [{ botToken: 'xoxb-1', socketMode: false }, 'createApp: expected slack.signingSecret, got nothing.'],
])('createApp needs what its way of connecting needs: %j', (slack, message) => {
  expect(() => createApp({ library: sampleLibrary, slack, logger: pino({ level: 'silent' }) })).toThrow(
    message,
  );
});
