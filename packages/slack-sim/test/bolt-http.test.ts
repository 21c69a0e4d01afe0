import type { App } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHttpBolt, startWorld, type World } from './start-bolt.ts';

let world: World;
let bolt: App;

beforeEach(async () => {
  world = await startWorld({ ackTimeout: 300 });
  bolt = await startHttpBolt(world);
});

afterEach(async () => {
  await bolt.stop();
  await world.sim.close();
});

const hello = () => ({ command: '/hello', text: 'there', user: world.user.id, channel: world.channel.id });

test('a command is answered through response_url, seen by its person alone', async () => {
  bolt.command('/hello', async ({ ack, command, respond }) => {
    await ack();
    await respond(`Hello ${command.text}, ${command.user_name} in ${command.channel_name}`);
  });
  const other = world.sim.addUser({ name: 'ben' });
  const interaction = await world.sim.command(hello());
  expect(interaction).toMatchObject({ acked: true, status: 200, via: 'http' });
  const [message] = await interaction.settled();
  expect(message).toMatchObject({
    text: 'Hello there, ana in general',
    appName: 'helper',
    ephemeralFor: world.user.id,
  });
  expect(world.sim.messages(world.channel.id, world.user.id)).toEqual([message]);
  expect(world.sim.messages(world.channel.id, other.id)).toEqual([]);
});

test.each([
  ['ephemeral', true],
  ['in_channel', false],
] as const)('an acknowledgement with a message is shown: %s', async (response_type, isEphemeral) => {
  bolt.command('/hello', async ({ ack }) => ack({ response_type, text: 'At once' }));
  const [message] = await (await world.sim.command(hello())).settled();
  expect(message?.text).toBe('At once');
  expect(message?.ephemeralFor).toBe(isEphemeral ? world.user.id : undefined);
});

test('an app that does not acknowledge in time fails, and the person is told', async () => {
  bolt.command('/hello', async () => {});
  const interaction = await world.sim.command(hello());
  expect(interaction).toMatchObject({ acked: false, error: 'operation_timeout' });
  expect(await interaction.settled(10)).toEqual([]);
  const [note] = world.sim.messages(world.channel.id, world.user.id);
  expect(note?.text).toBe('/hello failed with the error "operation_timeout"');
});

test('a wrong signing secret is refused by Bolt', async () => {
  const other = await startHttpBolt(world, 'another secret');
  const interaction = await world.sim.command(hello());
  await other.stop();
  expect(interaction).toMatchObject({ acked: false, status: 401, error: 'dispatch_failed' });
});

test('nothing listens at the request URL', async () => {
  world.app.requestUrl = 'http://127.0.0.1:9/slack/events';
  expect(await world.sim.command(hello())).toMatchObject({ acked: false, error: 'dispatch_failed' });
});

test('a command that no app answers', async () => {
  const interaction = await world.sim.command({ ...hello(), command: '/other' });
  expect(interaction).toMatchObject({ acked: false, error: 'unknown_command' });
});

test('Bolt answers the url_verification challenge', async () => {
  expect(await world.sim.verifyUrl(world.app)).toBe(true);
  world.app.requestUrl = `${world.sim.apiUrl}auth.test`;
  expect(await world.sim.verifyUrl(world.app)).toBe(false);
});

test('an event reaches its listener, which answers in the thread', async () => {
  bolt.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({
      channel: event.channel,
      text: `You said ${event.text}`,
      thread_ts: event.ts,
    });
  });
  const said = world.sim.say({ user: world.user.id, channel: world.channel.id, text: 'hi' });
  const event = {
    type: 'app_mention',
    user: world.user.id,
    channel: world.channel.id,
    text: said.text,
    ts: said.ts,
  };
  const interaction = await world.sim.event({ event });
  expect(interaction.acked).toBe(true);
  expect(await interaction.settled()).toMatchObject([{ text: 'You said hi', threadTs: said.ts }]);
});

test('a button replaces, then deletes, its message', async () => {
  bolt.command('/hello', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Press', blocks: [buttons()] });
  });
  bolt.action('swap', async ({ ack, respond, action }) => {
    await ack();
    const value = 'value' in action ? action.value : '';
    await respond({ text: `Swapped ${value}`, blocks: [buttons()], replace_original: true });
  });
  bolt.action('drop', async ({ ack, respond }) => {
    await ack();
    await respond({ delete_original: true });
  });
  const [first] = await (await world.sim.command(hello())).settled();
  const at = { user: world.user.id, channel: world.channel.id, messageTs: first?.ts ?? '' };
  expect(await (await world.sim.click({ ...at, actionId: 'swap' })).settled()).toMatchObject([
    { ts: first?.ts, text: 'Swapped 1', ephemeralFor: world.user.id },
  ]);
  expect(world.sim.messages(world.channel.id, world.user.id)).toHaveLength(1);
  expect(await (await world.sim.click({ ...at, actionId: 'drop' })).settled()).toMatchObject([
    { deleted: true },
  ]);
  expect(world.sim.messages(world.channel.id, world.user.id)).toEqual([]);
  await expect(world.sim.click({ ...at, actionId: 'drop' })).rejects.toThrow('expected a message');
});

function buttons() {
  const button = (action_id: string) => ({
    type: 'button' as const,
    action_id,
    value: '1',
    text: { type: 'plain_text' as const, text: action_id },
  });
  return { type: 'actions' as const, elements: [button('swap'), button('drop')] };
}
