import { checkBlocks } from '@incident/slack-sim';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleFetcher } from '../src/ingest/fetch-article.ts';
import type { Connection } from '../src/store/connection/connection.ts';
import { createStore } from '../src/store/create-store.ts';
import type { WorkspaceStore } from '../src/store/types.ts';
import { type Databases, startDatabases } from './databases.ts';
import { shownText } from './shown-text.ts';
import { type Scene, startScene, transports } from './start-scene.ts';
import { incoming } from './store/sample-articles.ts';

let now = Date.parse('2024-03-05T10:00:00Z');

describe.each(transports)('over %s', (transport) => {
  let databases: Databases;
  let connection: Connection;
  let workspace: WorkspaceStore;
  let scene: Scene;
  beforeAll(async () => {
    now = Date.parse('2024-03-05T10:00:00Z');
    databases = await startDatabases('embedded');
    connection = await databases.open();
    workspace = createStore(connection).workspace('main');
    await workspace.createIncident({ slug: 'dam', title: 'The dam' });
    await workspace.addArticle('dam', incoming('The mayor said that the dam held.'));
    const { library, digests, audit, addArticle } = workspace;
    scene = await startScene(transport, library, () => now, {
      digests: { store: digests, audit },
      incidents: {
        create: workspace.createIncident,
        addArticle,
        fetchArticle: articleFetcher().fetch,
        audit,
      },
    });
  }, 120_000);
  afterAll(async () => {
    await scene.close();
    await connection.close();
    await databases.close();
  });

  const ask = async (text: string): Promise<string> => {
    const before = new Set(scene.seen().map(({ ts }) => ts));
    await (await scene.type(`digest ${text}`)).settled();
    const isAnswer = () =>
      scene.seen().find(({ ts, ephemeralFor }) => !before.has(ts) && ephemeralFor !== undefined);
    await expect.poll(isAnswer).toBeDefined();
    const answer = isAnswer();
    expect(checkBlocks(answer?.blocks, 'message')).toEqual([]);
    return shownText(answer?.blocks);
  };
  const shared = () => scene.seen('ben').filter(({ ephemeralFor }) => ephemeralFor === undefined);

  test('from nothing to a digest, preview, now, pause, resume, off', async () => {
    expect(await ask('status')).toMatch(/^This channel has no digest\./);
    expect(await ask('pause')).toMatch(/^There is no digest to pause/);
    expect(await ask('09:00 weekdays dam')).toMatch(
      /^The digest is set: on weekdays at 09:00 \(Europe\/Berlin\); a day without changes is silent\. The next one comes on 6 Mar 2024, 09:00 \(08:00 UTC\)\.\nOf `dam`\./,
    );
    expect(await ask('preview')).toMatch(
      /^\*Preview:\* you alone see this[\s\S]*\*The dam\*\nNew in this digest/,
    );
    expect(shared()).toEqual([]);

    expect(await ask('now')).toBe('The digest is in the channel.');
    await expect.poll(shared).toHaveLength(1);
    now += 61_000;
    expect(await ask('now')).toMatch(/^Nothing changed since the last digest/);
    expect(shared()).toHaveLength(1);

    expect(await ask('pause')).toMatch(/is paused/);
    expect(await ask('')).toMatch(
      /It is paused: somebody in the channel paused it\.[\s\S]*\*The last ones\*\n5 Mar 2024, now 11:01: nothing had changed\n5 Mar 2024, now 11:00: posted/,
    );
    expect(await ask('resume')).toMatch(/goes on/);
    expect(await ask('status')).toMatch(
      /^On weekdays at 09:00 \(Europe\/Berlin\).* The next one comes on 6 Mar 2024, 09:00/,
    );
    expect(await ask('10:30 Asia/Kathmandu')).toMatch(
      /every day at 10:30 \(Asia\/Kathmandu\)[\s\S]*Of every incident\./,
    );
    expect(await workspace.digests.subscriptions()).toHaveLength(1);
    expect(await ask('off')).toMatch(/gets no digest any more/);
    expect(await ask('off')).toMatch(/^This channel has no digest\./);
  });

  test.each([
    ['9am', /^“digest 9am” is not known; expected a time of day/],
    ['09:00 Europe/Kviv', /is no time zone/],
    ['09:00 dma', /^There is no incident “dma”\./],
    ['<!channel>', /^“digest &lt;!channel&gt;” is not known/],
  ])('digest %s is refused', async (text, told) => {
    expect(await ask(text)).toMatch(told);
    expect(await workspace.digests.subscriptions()).toEqual([]);
  });

  test('a new incident is made once, listed with its last change, and written down', async () => {
    const [made] = await (await scene.type('new flood The flood 2024-03-01')).settled();
    expect(made?.text).toMatch(/^The incident `flood` is there: The flood, 1 Mar 2024\./);
    const [again] = await (await scene.type('new flood Another flood')).settled();
    expect(again?.text).toMatch(/^There is an incident `flood` already/);
    const [list] = await (await scene.type('list')).settled();
    expect(shownText(list?.blocks)).toMatch(/`flood` · 1 Mar 2024 · 0 articles · 0 claims · changed \d/);
  });

  test('who changed what is written down', async () => {
    const { rows } = await connection.pool.query('select action from audit order by id');
    expect(rows.map(({ action }) => action)).toEqual([
      'digest.set',
      'digest.pause',
      'digest.resume',
      'digest.set',
      'digest.off',
      'incident.create',
    ]);
  });
});
