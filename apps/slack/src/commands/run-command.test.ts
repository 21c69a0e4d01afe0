import { expect, test } from 'vitest';
import { incident, loaded } from '../../test/sample-incident.ts';
import { shownText } from '../../test/shown-text.ts';
import { toLibrary } from '../incidents/load-incidents.ts';
import { runCommand } from './run-command.ts';

const fire = loaded(incident([{}], [{ quote: 'it burns' }]));
const quake = loaded(incident([{}], []), { slug: 'big-quake', title: 'Quake', date: '2025-01-01' });
const library = toLibrary(
  [fire, quake],
  [{ file: 'storm/incident.json', message: 'title: expected string, got nothing' }],
);
const deps = { library, today: '2024-03-02' };
const empty = { library: toLibrary([]), today: '2024-03-02' };

test.each([
  ['harbour-fire', 'Fire in the harbour: 1 article, 1 claim.'],
  ['  Harbour Fire ', 'Fire in the harbour: 1 article, 1 claim.'],
  ['“harbour-fire”', 'Fire in the harbour: 1 article, 1 claim.'],
  ['big-quake', 'Quake: 1 article, 0 claims.'],
  ['list', 'Incidents: 2 incidents.'],
  ['LIST', 'Incidents: 2 incidents.'],
  ['', 'Incidents: 2 incidents.'],
  [
    'help',
    'Incident Claims: who says what about an incident. /claims &lt;incident&gt; [filters], /claims list, /claims help',
  ],
  [
    'harbor-fire',
    'There is no incident “harbor-fire”. Did you mean harbour-fire? Type /claims list to see every incident.',
  ],
  ['<!channel>', 'There is no incident “&lt;!channel&gt;”. Type /claims list to see every incident.'],
  [
    'harbour-fire stanse:denies',
    '“stanse:” is no filter; expected one of stance:, by:, act:, about:, since:, as-of:, from:. Did you mean `stance:denies`?',
  ],
  [
    'harbour-fire storm about:smoke',
    '“storm” is no filter; expected only one “about:”, holding all the words.',
  ],
  [
    'harbour-fire by:nobody stance:supports',
    'No claim passes all of these filters. Without `by:nobody` there is 1 claim.',
  ],
  ['storm', '1 incident could not be read: storm/incident.json title: expected string, got nothing'],
])('/claims %s', async (text, answer) => {
  expect((await runCommand(text, deps)).text).toBe(answer);
});

test.each([
  ['', 'Incidents: There are no incidents yet.'],
  ['list', 'Incidents: There are no incidents yet.'],
  ['harbour-fire', 'There is no incident “harbour-fire”: there are no incidents yet.'],
])('/claims %s without incidents', async (text, answer) => {
  expect((await runCommand(text, empty)).text).toBe(answer);
});

test('words behind a slug are what the claims must be about, and the answer says so', async () => {
  const { text } = await runCommand('Harbour Fire burns', deps);
  expect(text).toBe('Fire in the harbour: about “burns” · 1 of 1 claim · 1 support.');
});

test('nothing typed shows how to type and what there is', async () => {
  const { blocks } = await runCommand('', deps);
  expect(shownText(blocks)).toMatch(/`\/claims list`[\s\S]*Quake[\s\S]*Fire in the harbour/);
});
