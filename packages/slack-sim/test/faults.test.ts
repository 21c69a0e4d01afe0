import { ErrorCode, LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWorld, type World } from './start-bolt.ts';

let world: World;

beforeEach(async () => {
  world = await startWorld({ burst: 10 });
});

afterEach(() => world.sim.close());

function post(options: WebClientOptions = {}): Promise<unknown> {
  const client = new WebClient('xoxb-1', {
    slackApiUrl: world.sim.apiUrl,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
    ...options,
  });
  return client.chat.postMessage({ channel: world.channel.id, text: 'x' });
}

const posted = () => world.sim.messages(world.channel.id, world.user.id).length;

test('drop: the message is there, the app does not know', async () => {
  world.sim.faults.inject({ method: 'chat.postMessage', kind: 'drop' });
  await expect(post()).rejects.toMatchObject({ code: ErrorCode.RequestError });
  expect(posted()).toBe(1);
  expect(world.sim.requests.at(-1)).toMatchObject({
    method: 'chat.postMessage',
    fault: 'drop',
    response: { ok: true },
  });
  await post();
  expect(posted()).toBe(2);
});

test('drop: a client that tries again posts again', async () => {
  world.sim.faults.inject({ method: 'chat.postMessage', kind: 'drop', times: 2 });
  await post({ retryConfig: { retries: 2, minTimeout: 1, maxTimeout: 1 } });
  expect(posted()).toBe(3);
});

test('error500: nothing happened', async () => {
  world.sim.faults.inject({ kind: 'error500', times: 2 });
  await expect(post()).rejects.toMatchObject({ code: ErrorCode.HTTPError, statusCode: 500 });
  await expect(post()).rejects.toMatchObject({ code: ErrorCode.HTTPError });
  await post();
  expect(posted()).toBe(1);
});

test('delay: the message is there before the answer', async () => {
  world.sim.faults.inject({ method: 'chat.postMessage', kind: 'delay', ms: 200 });
  await expect(post({ timeout: 50 })).rejects.toThrow();
  expect(posted()).toBe(1);
});

test('a fault waits for its method and can be taken back', async () => {
  world.sim.faults.inject({ method: 'chat.update', kind: 'error500' });
  await post();
  world.sim.faults.clear();
  expect(posted()).toBe(1);
});

test('response_url can fail as well', async () => {
  const interaction = await world.sim.command({
    command: '/hello',
    user: world.user.id,
    channel: world.channel.id,
  });
  world.sim.faults.inject({ method: 'response_url', kind: 'error500' });
  const response = await fetch(interaction.responseUrl ?? '', { method: 'POST', body: '{"text":"x"}' });
  expect(response.status).toBe(500);
  expect(await interaction.settled(10)).toEqual([]);
});
