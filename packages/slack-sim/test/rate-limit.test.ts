import { ErrorCode, LogLevel, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWorld, type World } from './start-bolt.ts';

let world: World;
let client: WebClient;
let now: number;

beforeEach(async () => {
  now = 1_700_000_000_000;
  world = await startWorld({ clock: () => now });
  client = new WebClient(world.app.botToken, {
    slackApiUrl: world.sim.apiUrl,
    rejectRateLimitedCalls: true,
    logLevel: LogLevel.ERROR,
  });
});

afterEach(() => world.sim.close());

describe('one message a second and channel', () => {
  const post = (channel = world.channel.id) => client.chat.postMessage({ channel, text: 'x' });

  test('the second is told to wait; other channels and later messages go through', async () => {
    const other = world.sim.addChannel({ name: 'other', members: [world.app.botUserId] });
    await post();
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RateLimitedError, retryAfter: 1 });
    await post(other.id);
    now += 999;
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RateLimitedError });
    now += 1;
    await post();
    expect(world.sim.messages(world.channel.id, world.user.id)).toHaveLength(2);
  });

  test('on the wire it is 429 with Retry-After', async () => {
    await post();
    const response = await fetch(`${world.sim.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: 'Bearer xoxb-1', 'content-type': 'application/json' },
      body: JSON.stringify({ channel: world.channel.id, text: 'x' }),
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await response.json()).toEqual({ ok: false, error: 'ratelimited' });
  });
});
