import { createServer, type Server } from 'node:http';
import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWorld, type World } from './start-bolt.ts';

/** Without Bolt: an app that acknowledges everything, so that each token can be tried at leisure. */
let world: World;
let app: Server;
let now: number;

beforeEach(async () => {
  now = 1_700_000_000_000;
  world = await startWorld({ clock: () => now });
  app = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  const address = app.address();
  world.app.requestUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
});

afterEach(async () => {
  await world.sim.close();
  app.close();
});

const command = () =>
  world.sim.command({ command: '/hello', user: world.user.id, channel: world.channel.id });
const seen = () => world.sim.messages(world.channel.id, world.user.id);

async function respond(url: string | undefined, body: unknown): Promise<[number, unknown]> {
  const response = await fetch(url ?? '', { method: 'POST', body: JSON.stringify(body) });
  const { response_metadata: _, errors: __, ...answer } = JSON.parse(await response.text());
  return [response.status, answer];
}

describe('response_url', () => {
  test('takes five answers', async () => {
    const { responseUrl } = await command();
    for (let use = 1; use <= 5; use += 1)
      expect(await respond(responseUrl, { text: `${use}` })).toEqual([200, { ok: true }]);
    expect(await respond(responseUrl, { text: '6' })).toEqual([404, { ok: false, error: 'used_url' }]);
    expect(seen().map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('lasts thirty minutes by the clock', async () => {
    const { responseUrl } = await command();
    now += 30 * 60 * 1000;
    expect(await respond(responseUrl, { text: 'in time' })).toEqual([200, { ok: true }]);
    now += 1;
    expect(await respond(responseUrl, { text: 'late' })).toEqual([404, { ok: false, error: 'expired_url' }]);
  });

  test.each([
    [{}, 'no_text'],
    [{ blocks: [{ type: 'chart' }] }, 'invalid_blocks'],
    [[], 'invalid_payload'],
  ])('refuses %o, which costs no use', async (body, error) => {
    const { responseUrl } = await command();
    expect(await respond(responseUrl, body)).toEqual([400, { ok: false, error }]);
    for (let use = 1; use <= 5; use += 1) expect((await respond(responseUrl, { text: 'x' }))[0]).toBe(200);
  });

  test('is ephemeral unless told otherwise, and needs no membership', async () => {
    const outside = world.sim.addChannel({ name: 'outside' });
    const ben = world.sim.addUser({ name: 'ben' });
    const { responseUrl } = await world.sim.command({
      command: '/hello',
      user: world.user.id,
      channel: outside.id,
    });
    await respond(responseUrl, { text: 'quiet' });
    await respond(responseUrl, { text: 'loud', response_type: 'in_channel' });
    expect(world.sim.messages(outside.id, ben.id).map(({ text }) => text)).toEqual(['loud']);
  });

  test('has room for more blocks than chat.postMessage', async () => {
    const { responseUrl } = await command();
    const long = { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3000) } };
    expect((await respond(responseUrl, { blocks: [long, long, long, long, long] }))[0]).toBe(200);
  });
});

describe('trigger_id', () => {
  const text = { type: 'plain_text' as const, text: 'Hi' };
  const button = { type: 'button' as const, action_id: 'more', text };
  const view = {
    type: 'modal' as const,
    title: text,
    blocks: [{ type: 'actions' as const, elements: [button] }],
  };
  const open = async (trigger_id: string | undefined, method: 'open' | 'push' = 'open') => {
    const client = new WebClient('xoxb-1', { slackApiUrl: world.sim.apiUrl, retryConfig: { retries: 0 } });
    return client.views[method]({ trigger_id: trigger_id ?? '', view }).then(
      () => 'ok',
      (error) => error.data.error,
    );
  };

  test('opens one view within three seconds', async () => {
    const { triggerId } = await command();
    now += 3000;
    expect(await open(triggerId)).toBe('ok');
    expect(await open(triggerId)).toBe('exchanged_trigger_id');
    expect(world.sim.views(world.user.id)).toHaveLength(1);
  });

  test('expires, and has to be one that was given', async () => {
    const { triggerId } = await command();
    now += 3001;
    expect(await open(triggerId)).toBe('expired_trigger_id');
    expect(await open('1.2.3')).toBe('invalid_trigger_id');
    expect(world.sim.views(world.user.id)).toEqual([]);
  });

  test('of a modal pushes until three are open', async () => {
    await open((await command()).triggerId);
    expect(await open((await command()).triggerId, 'push')).toBe('invalid_trigger_id');
    const { sim, user } = world;
    const press = async () => {
      const top = sim.views(user.id).at(-1);
      return (await sim.click({ user: user.id, viewId: top?.id ?? '', actionId: 'more' })).triggerId;
    };
    expect(await open(await press(), 'push')).toBe('ok');
    expect(await open(await press(), 'push')).toBe('ok');
    expect(await open(await press(), 'push')).toBe('push_limit_reached');
    expect(sim.views(user.id)).toHaveLength(3);
    await sim.closeView({ user: user.id });
    expect(sim.views(user.id)).toHaveLength(2);
    await sim.closeView({ user: user.id, all: true });
    expect(sim.views(user.id)).toEqual([]);
  });
});

test('a Home tab is published and updated; a stale hash is refused', async () => {
  const client = new WebClient('xoxb-1', { slackApiUrl: world.sim.apiUrl, retryConfig: { retries: 0 } });
  const view = { type: 'home' as const, blocks: [{ type: 'divider' as const }] };
  const published = await client.views.publish({ user_id: world.user.id, view });
  expect(world.sim.home(world.user.id, world.app)).toMatchObject({ type: 'home', view });
  const hash = published.view?.hash ?? '';
  await client.views.update({ view_id: published.view?.id ?? '', hash, view: { ...view, blocks: [] } });
  expect(world.sim.home(world.user.id, world.app)?.view.blocks).toEqual([]);
  const stale = client.views.publish({ user_id: world.user.id, hash, view });
  await expect(stale).rejects.toMatchObject({ data: { error: 'hash_conflict' } });
});

test('changes are told as they happen, until nobody listens', async () => {
  const kinds: string[] = [];
  const stop = world.sim.onChange(({ kind, channel, user }) =>
    kinds.push(`${kind} ${channel ?? ''} ${user ?? ''}`),
  );
  const client = new WebClient('xoxb-1', { slackApiUrl: world.sim.apiUrl });
  const channel = world.channel.id;
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'x' });
  await client.chat.update({ channel, ts, text: 'y' });
  await client.chat.delete({ channel, ts });
  await respond((await command()).responseUrl, { text: 'z' });
  stop();
  world.sim.say({ user: world.user.id, channel, text: 'unheard' });
  expect(kinds).toEqual([
    `message ${channel} `,
    `update ${channel} `,
    `delete ${channel} `,
    `message ${channel} ${world.user.id}`,
  ]);
});

test('only what is shown can be clicked', async () => {
  const { channel, user, sim } = world;
  const { ts } = sim.say({ user: user.id, channel: channel.id, text: 'mine' });
  const at = { user: user.id, channel: channel.id, actionId: 'a' };
  await expect(sim.click({ ...at, messageTs: ts })).rejects.toThrow('expected a message of an installed app');
  await expect(sim.click({ ...at, messageTs: '1.000000' })).rejects.toThrow('expected a message that');
  const client = new WebClient('xoxb-1', { slackApiUrl: sim.apiUrl });
  const posted = await client.chat.postMessage({ channel: channel.id, text: 'x' });
  await expect(sim.click({ ...at, messageTs: posted.ts ?? '' })).rejects.toThrow(
    'expected an action that is shown',
  );
});
