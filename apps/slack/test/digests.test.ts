import { type SlackSim, startSlackSim } from '@incident/slack-sim';
import { LogLevel, WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { postDigest } from '../src/digests/post-digest.ts';
import { type RunDeps, runDigests } from '../src/digests/run-digests.ts';
import { findDigest, postOnce } from '../src/digests/slack-outcome.ts';
import { tell } from '../src/digests/slack-people.ts';
import type { Subscription } from '../src/digests/types.ts';
import type { Connection } from '../src/store/connection/connection.ts';
import { createStore } from '../src/store/create-store.ts';
import type { WorkspaceStore } from '../src/store/types.ts';
import { type Databases, databaseKinds, startDatabases } from './databases.ts';
import { shownText } from './shown-text.ts';
import { incoming } from './store/sample-articles.ts';

const at = (iso: string) => Date.parse(`${iso}Z`);
const silence = () => undefined;
const quiet = {
  debug: silence,
  info: silence,
  warn: silence,
  error: silence,
  setLevel: silence,
  setName: silence,
  getLevel: () => LogLevel.ERROR,
};
let workspaces = 0;

describe.each(databaseKinds)('%s', (kind) => {
  let databases: Databases;
  let connection: Connection;
  let sim: SlackSim;
  let workspace: WorkspaceStore;
  let channel: string;
  let owner: string;
  let client: WebClient;
  let now = at('2024-03-05T08:00');

  beforeAll(async () => {
    databases = await startDatabases(kind);
    connection = await databases.open();
  }, 120_000);
  afterAll(async () => {
    await connection.close();
    await databases.close();
  });
  beforeEach(async () => {
    now = at('2024-03-05T08:00');
    sim = await startSlackSim({ clock: () => now });
    owner = sim.addUser({ name: 'ana', tz: 'Europe/Berlin' }).id;
    channel = sim.addChannel({ name: 'newsroom', members: [owner] }).id;
    const app = sim.installApp({
      name: 'Claims',
      botToken: 'xoxb-1',
      signingSecret: 's',
      channels: [channel],
    });
    client = new WebClient(app.botToken, {
      slackApiUrl: sim.apiUrl,
      logger: quiet,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    });
    workspaces += 1;
    workspace = createStore(connection).workspace(`w${workspaces}`);
    await workspace.createIncident({ slug: 'dam', title: 'The dam' });
    await workspace.addArticle(
      'dam',
      incoming('The mayor said that the dam held.', { outlet: 'Harbour News' }),
    );
    await workspace.digests.subscribe(subscription());
  });
  afterEach(() => sim.close());

  const subscription = (more: Partial<Subscription> = {}): Subscription => ({
    channel,
    slot: '09:00',
    zone: 'Europe/Berlin',
    days: 'every-day',
    slugs: ['dam'],
    quiet: true,
    paused: null,
    owner,
    since: now,
    ...more,
  });
  const deps = (): RunDeps => ({
    store: workspace.digests,
    post: postOnce(client),
    tell: tell(client),
    find: (key) => findDigest(client, key),
    clock: () => now,
    logger: pino({ level: 'silent' }),
  });
  const posted = () => sim.messages(channel, owner);
  const states = async () =>
    (await workspace.digests.history(channel, 9)).map(({ localDate, state }) => `${localDate} ${state}`);
  const denied = () =>
    workspace.addArticle('dam', incoming('The owner denied that the dam held.', { outlet: 'Coast Times' }));
  const nextDay = () => {
    now += 24 * 60 * 60 * 1000;
  };

  test('the first digest introduces the incident, the next tells what changed, a day without news is silent', async () => {
    await runDigests(deps());
    expect(shownText(posted()[0]?.blocks)).toMatch(
      /^Claims of 5 Mar 2024\n———\n\*The dam\*\nNew in this digest · 1 article · 1 claim · 1 support/,
    );
    expect(posted()[0]?.metadata).toEqual({
      event_type: 'claims_digest',
      event_payload: { local_date: '2024-03-05', slot: '09:00' },
    });
    await runDigests(deps());
    expect(posted()).toHaveLength(1);

    nextDay();
    await runDigests(deps());
    expect(posted()).toHaveLength(1);

    await denied();
    nextDay();
    await runDigests(deps());
    expect(posted()).toHaveLength(2);
    expect(shownText(posted()[1]?.blocks)).toMatch(/\*New denials\*\n• .*owner denies “/);
    expect(shownText(posted()[1]?.blocks)).toContain('*1 new claim*');
    expect(await states()).toEqual(['2024-03-07 posted', '2024-03-06 silent', '2024-03-05 posted']);
  });

  test('where one line was wished for, a day without news has one', async () => {
    await workspace.digests.subscribe(subscription({ quiet: false }));
    await runDigests(deps());
    nextDay();
    await runDigests(deps());
    expect(posted()[1]?.text).toBe('Claims of 6 Mar 2024: nothing changed.');
  });

  test('many processes at once post it once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => runDigests(deps())));
    expect(posted()).toHaveLength(1);
    expect(sim.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  test('an answer that is lost leaves it uncertain: shown, and never sent again', async () => {
    sim.faults.inject({ method: 'chat.postMessage', kind: 'drop' });
    await runDigests(deps());
    expect(await states()).toEqual(['2024-03-05 uncertain']);
    await runDigests(deps());
    now += 60 * 60 * 1000;
    await runDigests(deps());
    expect(posted()).toHaveLength(1);
    expect(sim.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  test('when Slack asks to wait, nothing is lost and nothing is doubled', async () => {
    await client.chat.postMessage({ channel, text: 'something else' });
    await runDigests(deps());
    expect(await states()).toEqual(['2024-03-05 due']);
    await runDigests(deps());
    expect(posted()).toHaveLength(1);
    now += 61_000;
    await runDigests(deps());
    expect(posted()).toHaveLength(2);
    expect(await states()).toEqual(['2024-03-05 posted']);
  });

  test('a channel that cannot be posted to pauses the digest and tells its owner once', async () => {
    sim.archive(channel);
    await runDigests(deps());
    nextDay();
    await runDigests(deps());
    const direct = sim
      .channels()
      .filter(({ kind: of }) => of === 'im')
      .flatMap(({ id }) => sim.messages(id, owner));
    expect(direct.map(({ text }) => text)).toEqual([
      `The digest of <#${channel}> is paused: the channel is archived. \`/claims digest resume\` in that channel lets it go on.`,
    ]);
    expect((await workspace.digests.subscriptions(channel))[0]?.paused).toBe('the channel is archived');
    expect(await states()).toEqual(['2024-03-05 failed']);
  });

  test('a process that dies before it sends is taken over; one that dies while sending is asked after', async () => {
    const key = { channel, localDate: '2024-03-05', slot: '09:00' };
    await workspace.digests.take(key, now, now + 60_000);
    await runDigests(deps());
    expect(posted()).toHaveLength(0);
    now += 60_001;
    await runDigests(deps());
    expect(posted()).toHaveLength(1);

    nextDay();
    await denied();
    const second = { ...key, localDate: '2024-03-06' };
    const lease = await workspace.digests.take(second, now, now + 60_000);
    await lease?.sending();
    await client.chat.postMessage({
      channel,
      text: 'the digest',
      metadata: { event_type: 'claims_digest', event_payload: { local_date: '2024-03-06', slot: '09:00' } },
    });
    now += 60_001;
    await runDigests(deps());
    expect(await states()).toContain('2024-03-06 posted');

    nextDay();
    const third = await workspace.digests.take({ ...key, localDate: '2024-03-07' }, now, now + 60_000);
    await third?.sending();
    now += 60_001;
    await runDigests(deps());
    expect(await states()).toContain('2024-03-07 uncertain');
    expect(posted()).toHaveLength(2);
  });

  test('a digest that was missed, or may not have arrived, is told in the next one', async () => {
    await workspace.digests.subscribe(subscription({ since: now }));
    await runDigests(deps());
    expect(shownText(posted()[0]?.blocks)).not.toContain('missed');
    nextDay();
    nextDay();
    await denied();
    await runDigests(deps());
    expect(shownText(posted()[1]?.blocks)).toMatch(
      /^Claims of 7 Mar 2024\nThe digest of 6 Mar 2024 was missed; what it would have told is told here\./,
    );

    await workspace.addArticle('dam', incoming('The police said that two ships sank.'));
    nextDay();
    sim.faults.inject({ method: 'chat.postMessage', kind: 'drop' });
    await runDigests(deps());
    nextDay();
    await runDigests(deps());
    const last = shownText(posted().at(-1)?.blocks);
    expect(last).toMatch(
      /The digest of 8 Mar 2024 may not have arrived; what it told may be told here again\./,
    );
    expect(last).toContain('two ships sank');
  });

  test('who has lost the lease sends nothing', async () => {
    const key = { channel, localDate: '2024-03-05', slot: '09:00' };
    const slow = await workspace.digests.take(key, now, now + 60_000);
    const other = await workspace.digests.take(key, now + 60_001, now + 120_000);
    expect(other).not.toBeNull();
    expect(await slow?.sending()).toBe(false);
    expect(await other?.sending()).toBe(true);
    expect(await postDigest(key, subscription(), deps())).toBe('busy');
  });

  test('an article that is edited is told as revised', async () => {
    const url = 'https://news.example/dam';
    await workspace.addArticle(
      'dam',
      incoming('The police said that two ships sank.', { url, outlet: 'Coast Times' }),
    );
    await runDigests(deps());
    await workspace.addArticle(
      'dam',
      incoming('The police said that one ship sank.', { url, outlet: 'Coast Times' }),
    );
    nextDay();
    await runDigests(deps());
    expect(shownText(posted()[1]?.blocks)).toMatch(/\*Corrected or removed\*\n• Coast Times was revised/);
  });

  test('one workspace sees nothing of the digests of another', async () => {
    await runDigests(deps());
    const other = createStore(connection).workspace(`other${workspaces}`);
    expect(await other.digests.subscriptions()).toEqual([]);
    expect(await other.digests.history(channel, 9)).toEqual([]);
    expect(await other.digests.lastSeen(channel)).toEqual({});
    expect(await other.digests.unsubscribe(channel)).toBe(0);
    expect(await workspace.digests.subscriptions()).toHaveLength(1);
  });
});
