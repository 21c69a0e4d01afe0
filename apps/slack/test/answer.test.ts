import { checkBlocks, checkView, type SimMessage } from '@incident/slack-sim';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ids } from '../src/views/ids.ts';
import { realLibrary } from './real-library.ts';
import { shownModal, shownText } from './shown-text.ts';
import { type Scene, startScene, transports } from './start-scene.ts';

let now = Date.parse('2024-03-06T10:00:00Z');

describe.each(transports)('over %s', (transport) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene(transport, realLibrary, () => now);
  });
  afterAll(() => scene.close());

  const ask = async (text: string): Promise<SimMessage> => {
    const [message] = await (await scene.type(text)).settled();
    if (message === undefined) throw new Error(`There was no answer to ${text}.`);
    expect(checkBlocks(message.blocks, 'message')).toEqual([]);
    return message;
  };
  const last = () => {
    const message = scene.seen().at(-1);
    expect(checkBlocks(message?.blocks, 'message')).toEqual([]);
    return message;
  };

  test.each([
    ['harbour-fire', /^Fire in the harbour: 2 articles, 6 claims\.$/],
    ['harbour-fire stance:denies', /: stance: denies · 1 of 6 claims\.$/],
    ['harbour-fire by:police', /: by police · 2 of 6 claims · 2 support\.$/],
    ['harbour-fire since:2d', /: since 4 Mar 2024 · 2 of 6 claims · 2 support\.$/],
    ['harbour-fire as-of:2024-03-02', /: as of 2 Mar 2024 · 4 of 6 claims · /],
    ['harbour-fire from:coast about:boats', /: about “boats” · from coast · 1 of 6 claims/],
    ['harbour-fire boats', /: about “boats” · 1 of 6 claims · 1 support\.$/],
    [
      'harbour-fire by:plice',
      /^No claim passes this filter\. Nobody and nothing here is called “plice”\. Did you mean police\?$/,
    ],
    [
      'harbour-fire stance:denies by:police from:harbour',
      /^No claim passes all of these filters\. Without `stance:denies` there is 1 claim\.$/,
    ],
    ['compare harbour-fire', /: \d contradictions?, \d changes? of position, 2 articles from 2 origins\.$/],
    ['speaker police', /^What police says: 2 claims, /],
    ['harbour-fire stance:deny', /Did you mean `stance:denies`\?$/],
  ])('/claims %s', async (text, answer) => {
    expect((await ask(text)).text).toMatch(answer);
  });

  test('a filter chosen from a menu filters the same message, and can be taken back', async () => {
    const message = await ask('harbour-fire');
    const before = scene.seen().length;
    await (await scene.click(message, ids.actions.filters.stance, { option: 'denies' })).settled();
    expect(scene.seen()).toHaveLength(before);
    expect(last()?.text).toMatch(/stance: denies · 1 of 6 claims/);
    await (await scene.click(message, ids.actions.filters.stance, { option: 'supports' })).settled();
    await (await scene.click(message, ids.actions.filters.from, { option: 'Harbour News' })).settled();
    expect(last()?.text).toMatch(/stance: supports · from Harbour News · \d of 6 claims/);
    await (await scene.click(message, ids.actions.filters.stance, { option: '*' })).settled();
    expect(last()?.text).toMatch(/: from Harbour News · 4 of 6 claims/);
    await (await scene.click(message, ids.actions.clearFilters)).settled();
    expect(last()?.text).toMatch(/2 articles, 6 claims/);
  });

  test('of filters that leave nothing, the one to loosen is one press away', async () => {
    const message = await ask('harbour-fire stance:denies by:police from:harbour');
    await (await scene.click(message, ids.actions.loosenFilter)).settled();
    expect(last()?.text).toMatch(/: by police · from harbour · 1 of 6 claims/);
  });

  test('Evidence opens a modal at once and fills it with the sentence in its place', async () => {
    const message = await ask('harbour-fire by:police from:harbour');
    const interaction = await scene.click(message, ids.actions.evidence);
    expect(interaction.acked).toBe(true);
    await expect.poll(() => shownModal(scene.modal())).toMatch(/Why it is read so/);
    const view = scene.modal()?.view ?? {};
    expect(checkView(view, 'modal')).toEqual([]);
    const shown = shownModal(scene.modal());
    expect(shown).toContain('The harbour burned all night. The police said on Friday');
    expect(shown).toContain('Nobody was hurt.');
    expect(shown).toMatch(
      /\*Article\* {2}Harbour News · <https:\/\/harbour\.example\/fire\|“Fire on pier 4”>\n\*Published\* {2}1 Mar 2024/,
    );
    const calls = scene.sim.requests
      .map(({ method }) => method)
      .filter((method) => method.startsWith('views.'));
    expect(calls.slice(-2)).toEqual(['views.open', 'views.update']);
  });

  test('evidence that is gone says so', async () => {
    const message = await ask('harbour-fire');
    await scene.click(message, ids.actions.evidence, { value: '{"slug":"harbour-fire","claim":"gone"}' });
    await expect.poll(() => shownModal(scene.modal())).toMatch(/^This claim is no longer here/);
    await scene.click(message, ids.actions.evidence, { value: 'x' });
    await expect.poll(() => shownModal(scene.modal())).toMatch(/^This button is from an older version/);
  });

  test('Share posts for everybody, once; what others press there they see alone', async () => {
    const message = await ask('harbour-fire stance:supports');
    await (await scene.click(message, ids.actions.share)).settled();
    await expect.poll(() => scene.seen('ben').length).toBeGreaterThan(0);
    const shared = scene.seen('ben').at(-1);
    if (shared === undefined) throw new Error('Nothing was shared.');
    expect(checkBlocks(shared.blocks, 'message')).toEqual([]);
    expect(shownText(shared.blocks)).toMatch(/Shared by <@U\w+>/);
    await expect
      .poll(() => shownText(scene.seen().find(({ ts }) => ts === message.ts)?.blocks))
      .toMatch(/Shared to this channel/);
    expect(JSON.stringify(scene.seen().find(({ ts }) => ts === message.ts)?.blocks)).not.toContain(
      ids.actions.share,
    );

    await (await scene.click(shared, ids.actions.openIncident, { by: 'ben' })).settled();
    expect(scene.seen('ben').at(-1)).toMatchObject({ text: expect.stringMatching(/stance: supports/) });
    expect(scene.seen('ben').at(-1)?.ephemeralFor).toBeDefined();
    expect(scene.seen().find(({ ts }) => ts === shared.ts)).toEqual(shared);
  });

  test('an export goes to the direct messages of the person who asked', async () => {
    const [answer] = await (await scene.type('export harbour-fire csv')).settled();
    const texts = () => scene.seen().map(({ text }) => text);
    await expect
      .poll(texts)
      .toContainEqual(expect.stringMatching(/^`harbour-fire\.csv` with 6 claims .* direct messages/));
    const [file] = scene.direct().flatMap(({ files }) => files ?? []);
    expect(file?.name).toBe('harbour-fire.csv');
    expect(file?.content.toString('utf8')).toMatch(/^id,articleId,/);
    expect(scene.seen('ben').flatMap(({ files }) => files ?? [])).toEqual([]);
    expect(answer).toBeDefined();
  });

  test('"2d" counts back from the clock', async () => {
    now += 24 * 60 * 60 * 1000;
    expect((await ask('harbour-fire since:2d')).text).toMatch(/since 5 Mar 2024/);
    now -= 24 * 60 * 60 * 1000;
  });
});

test('a modal that Slack does not open in time is told to the person', async () => {
  const scene = await startScene('HTTP', realLibrary, () => now);
  const [message] = await (await scene.type('harbour-fire')).settled();
  if (message === undefined) throw new Error('There was no answer.');
  scene.sim.faults.inject({ method: 'views.open', kind: 'error500' });
  const [sorry] = await (await scene.click(message, ids.actions.evidence)).settled();
  expect(sorry?.text).toMatch(/^Sorry, this did not work/);
  await scene.close();
});

test('work that fails after the modal is open is told in the modal', async () => {
  let broken = false;
  const library = {
    ...realLibrary,
    open: async (slug: string) => {
      if (broken) throw new Error('the disk is gone: secret details');
      return realLibrary.open(slug);
    },
  };
  const scene = await startScene('HTTP', library, () => now);
  const [message] = await (await scene.type('harbour-fire')).settled();
  if (message === undefined) throw new Error('There was no answer.');
  broken = true;
  await scene.click(message, ids.actions.evidence);
  await expect.poll(() => shownModal(scene.modal())).toMatch(/^Sorry, this did not work/);
  await scene.close();
});
