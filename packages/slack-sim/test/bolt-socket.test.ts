import type { App } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSocketBolt, startWorld, type World } from './start-bolt.ts';

let world: World;
let bolt: App;

beforeEach(async () => {
  world = await startWorld();
  bolt = await startSocketBolt(world);
});

afterEach(async () => {
  await bolt.stop();
  await world.sim.close();
});

const hello = () => ({ command: '/hello', text: 'there', user: world.user.id, channel: world.channel.id });

test('a command is acknowledged and answered over Socket Mode', async () => {
  bolt.command('/hello', async ({ ack, command, respond }) => {
    await ack({ text: 'One moment' });
    await respond({ text: `Hello ${command.text}`, response_type: 'in_channel' });
  });
  const interaction = await world.sim.command(hello());
  expect(interaction).toMatchObject({ acked: true, via: 'socket', ackBody: { text: 'One moment' } });
  expect(interaction.status).toBeUndefined();
  await expect
    .poll(async () => (await interaction.settled()).map(({ text }) => text).sort())
    .toEqual(['Hello there', 'One moment']);
});

test('an event is delivered over Socket Mode', async () => {
  bolt.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'divider' }] },
    });
  });
  const { sim, user, app } = world;
  const interaction = await sim.event({ event: { type: 'app_home_opened', user: user.id, tab: 'home' } });
  expect(interaction).toMatchObject({ acked: true, via: 'socket' });
  await expect.poll(() => sim.home(user.id, app)?.view.type).toBe('home');
});

test('each envelope goes to one connection only', async () => {
  const second = await startSocketBolt(world);
  const counts = [0, 0];
  [bolt, second].forEach((app, index) => {
    app.command('/hello', async ({ ack }) => {
      counts[index] = (counts[index] ?? 0) + 1;
      await ack();
    });
  });
  expect(world.sim.connections(world.app)).toBe(2);
  for (let round = 0; round < 4; round += 1) await world.sim.command(hello());
  await second.stop();
  expect(counts).toEqual([2, 2]);
});

test('a modal is opened, refused once, pushed upon and submitted', async () => {
  const view = (title: string) => ({
    type: 'modal' as const,
    callback_id: 'form',
    title: { type: 'plain_text' as const, text: title },
    submit: { type: 'plain_text' as const, text: 'Send' },
    blocks: [
      {
        type: 'input' as const,
        block_id: 'name',
        label: { type: 'plain_text' as const, text: 'Name' },
        element: { type: 'plain_text_input' as const, action_id: 'text' },
      },
    ],
  });
  bolt.command('/hello', async ({ ack, client, command }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view: view('First') });
  });
  bolt.view('form', async ({ ack, view: { state } }) => {
    const name = state.values.name?.text?.value;
    if (name === 'bad') return ack({ response_action: 'errors', errors: { name: 'Not that one' } });
    if (name === 'more') return ack({ response_action: 'push', view: view('Second') });
    return name === 'over' ? ack({ response_action: 'clear' }) : ack();
  });
  const { sim, user } = world;
  await sim.command(hello());
  await expect.poll(() => sim.views(user.id).length).toBe(1);
  const submit = (text: string) => sim.submitView({ user: user.id, values: { name: { text } } });

  await submit('bad');
  expect(sim.views(user.id)).toMatchObject([{ errors: { name: 'Not that one' } }]);
  await submit('more');
  expect(sim.views(user.id).map(({ view: { title } }) => title)).toMatchObject([
    { text: 'First' },
    { text: 'Second' },
  ]);
  await submit('good');
  expect(sim.views(user.id)).toHaveLength(1);
  await submit('over');
  expect(sim.views(user.id)).toEqual([]);
});

test('asked to reconnect, Bolt leaves, comes back and goes on answering', async () => {
  bolt.command('/hello', async ({ ack }) => ack('Here'));
  const { sim, app } = world;
  expect(sim.disconnect(app)).toBe(1);
  expect(await sim.command(hello())).toMatchObject({ acked: false, error: 'dispatch_failed' });
  await expect.poll(() => sim.connections(app), { timeout: 12_000 }).toBe(1);
  expect(await sim.command(hello())).toMatchObject({ acked: true, via: 'socket' });
});
