import { checkBlocks, type SimMessage } from '@incident/slack-sim';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ids } from '../src/views/ids.ts';
import { sampleLibrary } from './sample-library.ts';
import { shownText } from './shown-text.ts';
import { type Scene, startScene, transports } from './start-scene.ts';
import { toLibrary } from './to-library.ts';

describe.each(transports)('over %s', (transport) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene(transport, sampleLibrary);
  });
  afterAll(() => scene.close());

  test.each([
    ['harbour-fire', /^Fire in the harbour\n29 Feb 2024 · 2 articles, 63 claims/],
    ['harbour-fire', /1 article could not be read: harbour-fire\/c\.txt is empty \(0 bytes\)/],
    [
      'harbour-fire',
      /\*1\. The fire was set on purpose\*\nSupports: The harbour police \(Harbour News\)\nDenies: The owner \(“text”\)\nWithholds: The mayor \(Harbour News\)/,
    ],
    [
      'harbour-fire',
      /The harbour police · asserts\n> “It was set on purpose\.”\nHarbour News · said 1 Mar 2024, published 1 Mar 2024 · topic 1 Evidence/,
    ],
    ['list', /^Incidents\n1 incident\.\n\*Fire in the harbour\*/],
    ['help', /`\/claims list` – every incident/],
    ['', /`\/claims help` – this page[\s\S]*\*Fire in the harbour\*/],
    ['harbor-fire', /^There is no incident “harbor-fire”\. Did you mean:\n\*Fire in the harbour\*/],
    ['<!channel>', /^There is no incident “&lt;!channel&gt;”\./],
  ])('/claims %s answers Ana alone', async (text, shown) => {
    const interaction = await scene.type(text);
    expect(interaction).toMatchObject({ acked: true, via: transport === 'HTTP' ? 'http' : 'socket' });
    const [message] = await interaction.settled();
    expect(message?.ephemeralFor).toBeDefined();
    expect(message?.text).not.toBe('');
    expect(checkBlocks(message?.blocks, 'message')).toEqual([]);
    expect(screen(message)).toMatch(shown);
  });

  test('Next and Previous turn the page in place', async () => {
    const before = scene.seen().length;
    const [first] = await (await scene.type('harbour-fire')).settled();
    await turn(first, ids.actions.nextPage);
    expect(scene.seen()).toHaveLength(before + 1);
    expect(screen(scene.seen().at(-1))).toMatch(/Page 2 of \d+\n‹ Previous \| Next › \| Share to channel$/);
    await turn(scene.seen().at(-1), ids.actions.previousPage);
    expect(screen(scene.seen().at(-1))).toBe(screen(first));
  });

  test('Open in the list opens the incident', async () => {
    const [list] = await (await scene.type('list')).settled();
    await turn(list, ids.actions.openIncident);
    expect(screen(scene.seen().at(-1))).toMatch(/^Fire in the harbour\n/);
  });

  test('nobody else sees an answer', () => {
    expect(scene.seen('ben')).toEqual([]);
  });

  async function turn(message: SimMessage | undefined, actionId: string): Promise<void> {
    if (message === undefined) throw new Error('There is no message to click in.');
    const interaction = await scene.click(message, actionId);
    expect(interaction.acked).toBe(true);
    await interaction.settled();
  }
});

test.each(transports)('without incidents, over %s', async (transport) => {
  const scene = await startScene(transport, toLibrary([]));
  const [message] = await (await scene.type('list')).settled();
  expect(screen(message)).toBe('Incidents\nThere are no incidents yet.');
  await scene.close();
});

/** What Ana reads in a message. Blocks are the app's own, checked against Slack's rules in the scenarios above. */
function screen(message: SimMessage | undefined): string {
  return shownText(message?.blocks);
}
