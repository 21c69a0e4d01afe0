import { ErrorCode, LogLevel, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWorld, type World } from './start-bolt.ts';

let world: World;
let client: WebClient;
let now: number;

beforeEach(async () => {
  now = 1_700_000_000_000;
  world = await startWorld({ clock: () => now });
  client = connect(world.app.botToken);
});

afterEach(() => world.sim.close());

const logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

function connect(token?: string): WebClient {
  return new WebClient(token, {
    slackApiUrl: world.sim.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger,
  });
}

/** Slack's word for a refused call; `ok` when it was taken. */
async function outcome(method: string, args: Record<string, unknown>, by = client): Promise<string> {
  now += 1000;
  return by.apiCall(method, args).then(
    () => 'ok',
    (error) => error.data?.error ?? error.code,
  );
}

test('auth.test says who the app is', async () => {
  expect(await client.auth.test()).toMatchObject({
    ok: true,
    user_id: world.app.botUserId,
    bot_id: world.app.botId,
    team_id: 'T000001',
  });
});

test('a message is posted, changed, linked to and deleted', async () => {
  const { sim, channel, user } = world;
  const metadata = { event_type: 'digest', event_payload: { key: '1' } };
  const posted = await client.chat.postMessage({
    channel: channel.id,
    text: 'One',
    blocks: [divider],
    metadata,
  });
  const ts = posted.ts ?? '';
  expect(sim.messages(channel.id, user.id)).toMatchObject([
    { ts, text: 'One', blocks: [divider], user: world.app.botUserId },
  ]);
  await client.chat.update({ channel: channel.id, ts, text: 'Two' });
  expect(sim.messages(channel.id, user.id)).toMatchObject([
    { ts, text: 'Two', blocks: [divider], edited: true },
  ]);
  await client.chat.update({ channel: channel.id, ts, text: 'Three', blocks: [] });
  expect(sim.messages(channel.id, user.id)[0]?.blocks).toBeUndefined();
  const { permalink } = await client.chat.getPermalink({ channel: channel.id, message_ts: ts });
  expect(permalink).toBe(`https://sim.slack.com/archives/${channel.id}/p${ts.replace('.', '')}`);
  const { messages } = await client.conversations.history({ channel: channel.id });
  expect(messages).toMatchObject([{ ts, text: 'Three' }]);
  expect(messages?.[0]?.metadata).toBeUndefined();
  const all = await client.conversations.history({ channel: channel.id, include_all_metadata: true });
  expect(all.messages?.[0]?.metadata).toEqual(metadata);
  await client.chat.delete({ channel: channel.id, ts });
  expect(sim.messages(channel.id, user.id)).toEqual([]);
});

test('an ephemeral message is for one person and cannot be updated', async () => {
  const { sim, channel, user } = world;
  const ben = sim.addUser({ name: 'ben' });
  const { message_ts: ts } = await client.chat.postEphemeral({
    channel: channel.id,
    user: user.id,
    text: 'Psst',
  });
  expect(sim.messages(channel.id, user.id)).toHaveLength(1);
  expect(sim.messages(channel.id, ben.id)).toEqual([]);
  expect(await outcome('chat.update', { channel: channel.id, ts, text: 'x' })).toBe('message_not_found');
});

test('people and channels are looked up, direct conversations opened', async () => {
  const { user, channel, sim, app } = world;
  expect((await client.users.info({ user: user.id })).user).toMatchObject({
    tz: 'Europe/Kyiv',
    tz_offset: 7200,
  });
  expect((await client.conversations.info({ channel: channel.id })).channel).toMatchObject({
    name: 'general',
    is_member: true,
  });
  const direct = (await client.conversations.open({ users: user.id })).channel?.id ?? '';
  const posted = await client.chat.postMessage({ channel: user.id, text: 'Hi' });
  expect(posted.channel).toBe(direct);
  expect(sim.messages(direct, user.id)).toMatchObject([{ text: 'Hi', botId: app.botId }]);
});

test('a file is uploaded in three steps', async () => {
  const { channel, sim, user } = world;
  await client.files.uploadV2({
    channel_id: channel.id,
    filename: 'a.csv',
    content: 'a,b',
    title: 'A',
    initial_comment: 'See',
  });
  const [message] = sim.messages(channel.id, user.id);
  expect(message).toMatchObject({ text: 'See', files: [{ name: 'a.csv', title: 'A', size: 3 }] });
  expect(message?.files?.[0]?.content.toString()).toBe('a,b');
  const { file_id } = await client.files.getUploadURLExternal({ filename: 'b', length: 1 });
  expect(await outcome('files.completeUploadExternal', { files: [{ id: file_id }] })).toBe('file_not_found');
});

const divider = { type: 'divider' as const };
const long = { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(2990) } };

describe('refusals', () => {
  const rows: [string, Record<string, unknown>, string][] = [
    ['no.such', {}, 'unknown_method'],
    ['chat.postMessage', { text: 'x' }, 'channel_not_found'],
    ['chat.postMessage', { channel: 'C999', text: 'x' }, 'channel_not_found'],
    ['chat.postMessage', { channel: '#general', text: 'x' }, 'ok'],
    ['chat.postMessage', { channel: 'PRIVATE', text: 'x' }, 'channel_not_found'],
    ['chat.postMessage', { channel: 'OUTSIDE', text: 'x' }, 'not_in_channel'],
    ['chat.postMessage', { channel: 'OLD', text: 'x' }, 'is_archived'],
    ['chat.postMessage', { channel: 'HERE' }, 'no_text'],
    ['chat.postMessage', { channel: 'HERE', blocks: [] }, 'no_text'],
    ['chat.postMessage', { channel: 'HERE', blocks: [divider] }, 'ok'],
    ['chat.postMessage', { channel: 'HERE', blocks: '[{' }, 'invalid_blocks_format'],
    ['chat.postMessage', { channel: 'HERE', blocks: '["x"]' }, 'invalid_blocks_format'],
    ['chat.postMessage', { channel: 'HERE', blocks: [{ type: 'chart' }] }, 'invalid_blocks'],
    ['chat.postMessage', { channel: 'HERE', text: 'x'.repeat(40_000) }, 'ok'],
    ['chat.postMessage', { channel: 'HERE', text: 'x'.repeat(40_001) }, 'msg_too_long'],
    ['chat.postMessage', { channel: 'HERE', blocks: [long, long, long, long] }, 'ok'],
    ['chat.postMessage', { channel: 'HERE', blocks: [long, long, long, long, long] }, 'msg_blocks_too_long'],
    ['chat.postMessage', { channel: 'HERE', text: 'x', thread_ts: 'yesterday' }, 'invalid_thread_ts'],
    ['chat.postMessage', { channel: 'HERE', text: 'x', markdown_text: 'x' }, 'markdown_text_conflict'],
    ['chat.postEphemeral', { channel: 'HERE', text: 'x' }, 'invalid_arguments'],
    ['chat.postEphemeral', { channel: 'HERE', user: 'U999', text: 'x' }, 'user_not_in_channel'],
    ['chat.update', { channel: 'HERE', ts: '1.000000', text: 'x' }, 'message_not_found'],
    ['chat.update', { channel: 'HERE', ts: 'SAID', text: 'x' }, 'cant_update_message'],
    ['chat.delete', { channel: 'HERE', ts: '1.000000' }, 'message_not_found'],
    ['chat.delete', { channel: 'HERE', ts: 'SAID' }, 'cant_delete_message'],
    ['chat.getPermalink', { channel: 'HERE', message_ts: '1.000000' }, 'message_not_found'],
    ['users.info', { user: 'U999' }, 'user_not_found'],
    ['conversations.info', { channel: 'C999' }, 'channel_not_found'],
    ['conversations.open', { users: 'U999' }, 'user_not_found'],
    ['views.open', { trigger_id: 'x' }, 'invalid_arguments'],
    ['views.open', { trigger_id: 'x', view: { type: 'modal' } }, 'invalid_arguments'],
    ['views.update', { view_id: 'V999', view: {} }, 'not_found'],
    ['views.publish', { user_id: 'U999', view: { type: 'home', blocks: [] } }, 'invalid_arguments'],
    ['files.getUploadURLExternal', { filename: 'a' }, 'invalid_arguments'],
    ['files.completeUploadExternal', { files: [{ id: 'F999' }] }, 'file_not_found'],
    ['blocks.validate', { blocks: [divider] }, 'ok'],
    ['blocks.validate', { blocks: [{ type: 'chart' }] }, 'invalid_blocks'],
  ];

  test.each(rows)('%s %o: %s', async (method, args, expected) => {
    const { sim, channel, user } = world;
    const names: Record<string, string> = {
      HERE: channel.id,
      PRIVATE: sim.addChannel({ name: 'private', isPrivate: true }).id,
      OUTSIDE: sim.addChannel({ name: 'outside' }).id,
      OLD: sim.addChannel({ name: 'old', members: [world.app.botUserId], isArchived: true }).id,
      SAID: sim.say({ user: user.id, channel: channel.id, text: 'mine' }).ts,
    };
    const named = Object.entries(args).map(([name, value]) => [name, names[String(value)] ?? value]);
    expect(await outcome(method, Object.fromEntries(named))).toBe(expected);
  });

  test.each([
    ['no token', undefined, 'auth.test', 'not_authed'],
    ['a wrong token', 'xoxb-2', 'auth.test', 'invalid_auth'],
    ['an app token', 'xapp-1', 'auth.test', 'not_allowed_token_type'],
    ['a bot token', 'xoxb-1', 'apps.connections.open', 'not_allowed_token_type'],
    ['the right app token', 'xapp-1', 'apps.connections.open', 'ok'],
  ])('%s', async (_, token, method, expected) => {
    expect(await outcome(method, {}, connect(token))).toBe(expected);
  });

  test('invalid_blocks says where, in words', async () => {
    const blocks = Array.from({ length: 51 }, () => divider);
    const error = await client.chat
      .postMessage({ channel: world.channel.id, blocks, text: 'x' })
      .catch((caught) => caught);
    expect(error).toMatchObject({
      code: ErrorCode.PlatformError,
      data: {
        error: 'invalid_blocks',
        response_metadata: { messages: ['[ERROR] no more than 50 items allowed [json-pointer:/blocks]'] },
      },
    });
    expect(world.sim.messages(world.channel.id, world.user.id)).toEqual([]);
  });
});
