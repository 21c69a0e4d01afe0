import { expect, test } from 'vitest';
import { incident, loaded } from '../../test/sample-incident.ts';
import { shownText } from '../../test/shown-text.ts';
import { toLibrary } from '../../test/to-library.ts';
import type { Deliver, OutgoingFile } from './outgoing-file.ts';
import { runCommand } from './run-command.ts';

const fire = loaded(incident([{}], [{ quote: 'it burns' }]));
const quake = loaded(incident([{}], []), { slug: 'big-quake', title: 'Quake', date: '2025-01-01' });
const library = toLibrary(
  [fire, quake],
  [{ file: 'storm/incident.json', message: 'title: expected string, got nothing' }],
);
const files: OutgoingFile[] = [];
const deliver: Deliver = async (file) => {
  files.push(file);
  return { channel: 'D1' };
};
const created: object[] = [];
const incidents = {
  create: async (made: { readonly slug: string }) => {
    created.push(made);
    return made.slug !== 'harbour-fire';
  },
  fetchArticle: async ({ from }: { readonly from: string }) => {
    if (from.endsWith('/404'))
      return { refusal: { code: 'http-status', message: 'it answered 404', again: false } as const };
    return {
      text: 'x',
      title: 'T',
      fetchedAt: '2024-03-02T09:00:00Z',
      origin: { kind: 'url', from } as const,
    };
  },
  addArticle: async () => ({ articleId: 'a.txt', outcome: 'known' as const, claims: 1 }),
  audit: async () => undefined,
};
const deps = {
  library,
  today: '2024-03-02',
  deliver,
  user: 'U1',
  channel: 'C1',
  now: 0,
  digests: null,
  incidents,
  tell: async () => undefined,
  stopping: new AbortController().signal,
};
const empty = { ...deps, library: toLibrary([]) };

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
    'Incident Claims: who says what about an incident. /claims &lt;incident&gt; [filters], /claims list, /claims new &lt;slug&gt; &lt;title&gt; [date], /claims add &lt;incident&gt; &lt;url…&gt;, /claims compare &lt;incident&gt;, /claims speaker &lt;name&gt; [incident], /claims digest 09:00 [zone] [weekdays] [incident…] | now | preview | pause | resume | off | status, /claims export &lt;incident&gt; csv|jsonl|jsonld|html, /claims help',
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
  ['speaker', /^Nobody is named; expected a speaker/],
  ['speaker Peskov', 'What Peskov says: 1 claim, 1 topic, Fire in the harbour, no change of position.'],
  ['speaker "Peskov" harbour-fire', /^What Peskov says: 1 claim/],
  [
    'speaker Peskow',
    'Nobody called “Peskow” says anything here. Did you mean `/claims speaker Dmitry Peskov`?',
  ],
  ['speaker Peskov big quake', 'Nobody called “Peskov” says anything here.'],
  ['new', /^Nothing stands behind “new”; expected a slug and a title/],
  [
    'new list All lists',
    /^“list” cannot be a slug; expected a slug that is not a word of the command itself/,
  ],
  ['new Flood The flood', /^“Flood” cannot be a slug; expected a slug of lowercase letters/],
  ['new flood', /^The incident has no title/],
  ['new flood The flood 2024-02-30', /^“2024-02-30” is no date/],
  [`new flood ${'long '.repeat(40)}`, /^The title is 199 characters long; expected at most 150\.$/],
  ['new harbour-fire Again', 'There is an incident `harbour-fire` already. `/claims harbour-fire` shows it.'],
  [
    'new flood The <!channel> flood',
    'The incident `flood` is there: The &lt;!channel&gt; flood. It has no articles yet.',
  ],
  [
    'new flood “The flood” 2024-02-29',
    'The incident `flood` is there: The flood, 29 Feb 2024. It has no articles yet.',
  ],
  ['add', /^Nothing stands behind “add”; expected an incident, then one to 5 addresses/],
  ['add https://a.example/1', /^No incident stands before the address; expected an incident/],
  ['add harbor-fire https://a.example/1', /^There is no incident “harbor-fire”. Did you mean harbour-fire\?/],
  ['add harbor-fire', /^There is no incident “harbor-fire”/],
  ['add harbour fire', /^No address is named; .*`add harbour-fire https:\/\/example.org\/news`\?$/],
  [
    'add harbour-fire a.example/1',
    /^“a.example\/1” is no web address; .*`add harbour-fire https:\/\/a.example\/1`\?$/,
  ],
  [
    'add harbour-fire ftp://a.example/1',
    /^“ftp:\/\/a.example\/1” is no web address; expected one to 5 addresses/,
  ],
  [
    `add harbour-fire ${[1, 2, 3, 4, 5, 6].map((at) => `https://a.example/${at}`).join(' ')}`,
    '6 addresses came; expected at most 5 at a time.',
  ],
  [
    'add Harbour fire https://a.example/1 https://a.example/404',
    'Fire in the harbour: 1 already here, 1 not added.',
  ],
  ['compare', /^Nothing stands behind “compare”; expected an incident/],
  [
    'compare harbour fire',
    'Fire in the harbour: 0 contradictions, 0 changes of position, 1 article from 1 origin.',
  ],
  ['compare harbour-fire now', /^“now” stands behind the incident/],
  ['compare harbor-fire', /^There is no incident “harbor-fire”/],
  ['digest', 'Digests need the database, and this app runs without one.'],
  ['export', /^Nothing stands behind “export”; .*`export kremlin-drone csv`\?$/],
  [
    'export harbour-fire',
    /^No format is named; expected one of csv, jsonl, jsonld, html\. .*`export harbour-fire csv`\?$/,
  ],
  ['export harbour-fire cvs', /^“cvs” is no format; .*`export harbour-fire csv`\?$/],
  ['export harbor-fire csv', /^There is no incident “harbor-fire csv”\. Did you mean harbour-fire\?/],
  ['export harbour-fire csv now', /^“now” stands behind the format/],
  [
    'export harbour fire CSV',
    '`harbour-fire.csv` with 1 claim of Fire in the harbour is in your direct messages with this app.',
  ],
  ['storm', '1 incident could not be read: storm/incident.json title: expected string, got nothing'],
])('/claims %s', async (text, answer) => {
  const { text: answered } = await runCommand(text, deps);
  if (typeof answer === 'string') expect(answered).toBe(answer);
  else expect(answered).toMatch(answer);
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

test('a new incident is made of slug, title and day', () => {
  expect(created.at(-1)).toEqual({ slug: 'flood', title: 'The flood', date: '2024-02-29' });
});

test.each([
  ['csv', /^id,articleId,/],
  ['jsonl', /^\{"id":"c0"/],
  ['jsonld', /schema\.org/],
  ['html', /^<!doctype html>/i],
])('an export as %s holds the claims', async (format, begin) => {
  await runCommand(`export harbour-fire ${format}`, deps);
  const file = files.at(-1);
  expect(file?.name).toBe(`harbour-fire.${format}`);
  expect(file?.content).toMatch(begin);
  expect(file?.content).toContain('it burns');
});

test('a permission that is missing is named, with the way to get it', async () => {
  const { text } = await runCommand('export harbour-fire csv', {
    ...deps,
    deliver: async () => ({ missing: 'files:write' }),
  });
  expect(text).toMatch(/does not let this app send files: the permission `files:write` is missing/);
});
