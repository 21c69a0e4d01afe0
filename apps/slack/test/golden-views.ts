import { commands } from '../src/commands/commands.ts';
import type { ClaimInContext } from '../src/incidents/claim-in-context.ts';
import { answerQuery } from '../src/query/answer-query.ts';
import type { ClaimFilter } from '../src/query/claim-filter.ts';
import { speakerRecord } from '../src/query/speaker-record.ts';
import { addedScreen, readingScreen } from '../src/views/added-screen.ts';
import { compareScreen } from '../src/views/compare-screen.ts';
import { digestScreen } from '../src/views/digest-screen.ts';
import { digestSet, digestStatus, postedNotice } from '../src/views/digest-status.ts';
import { evidenceTitle, evidenceView } from '../src/views/evidence-view.ts';
import { helpScreen } from '../src/views/help-screen.ts';
import { ids } from '../src/views/ids.ts';
import { incidentScreen } from '../src/views/incident-screen.ts';
import { listScreen } from '../src/views/list-screen.ts';
import { loadingModal } from '../src/views/modal.ts';
import { problemScreen } from '../src/views/problem-screen.ts';
import { sentFile } from '../src/views/sent-file.ts';
import { sharedScreen } from '../src/views/shared-screen.ts';
import { speakerScreen } from '../src/views/speaker-screen.ts';
import { unknownIncident } from '../src/views/unknown-incident.ts';
import { compared } from './compared-incident.ts';
import { sampleNews, sampleRecords, sampleSubscription } from './digest-samples.ts';
import { claim, incident, loaded, speaker } from './sample-incident.ts';

const about = 'The fire was set on purpose';
const fire = {
  ...loaded(
    incident(
      [{ outlet: 'Harbour News', publishedAt: '2024-03-01', url: 'https://harbour.example/1' }, {}],
      [
        { who: 'The harbour police', side: 'PT', quote: '“It was set.”', about, statedAt: '2024-03-01' },
        { who: 'The owner', quote: '“No.”', act: 'denies', stance: 'denies', about, article: 'b.txt' },
        { who: 'The mayor', quote: 'that', act: 'declines-to-confirm', stance: 'withholds', about },
        ...Array.from({ length: 9 }, (_, index) => ({ who: `Witness ${index}`, quote: `Smoke ${index}` })),
      ],
    ),
  ),
  problems: [{ file: 'harbour-fire/c.txt', message: 'is empty (0 bytes)' }],
};
const answer = (filter: ClaimFilter) => answerQuery(fire, filter, '2024-03-02');

const text = 'Smoke rose. “It was set,” the police said, citing Coast Radio. Nobody was hurt.';
const span = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
});
const found: ClaimInContext = {
  claim: {
    ...claim({ who: 'The police', quote: 'x' }),
    source: span('the police'),
    cue: { ...span('said'), lemma: 'say', negated: false },
    content: [span('“It was set,”')],
    via: [speaker('Coast Radio')],
    statedAt: { span: span('rose'), value: '2024-03-01', precision: 'day', implied: ['year'] },
    flags: ['single-source'],
  },
  article: { id: 'a.txt', text, outlet: 'Harbour News', title: 'Fire', url: 'https://harbour.example/1' },
  before: span('Smoke rose.'),
  passage: span('“It was set,” the police said, citing Coast Radio.'),
  after: span('Nobody was hurt.'),
  host: claim({ who: 'The mayor', quote: 'y' }),
  repeats: 2,
};

/** Every view of the app with something in it, by the name of its golden file. */
export const goldenViews: Readonly<Record<string, unknown>> = {
  help: helpScreen(commands),
  list: listScreen(
    {
      incidents: [{ ...fire.summary, changedAt: '2024-03-04T09:00:00Z' }],
      problems: [{ file: 'x', message: 'is missing' }],
    },
    1,
  ),
  'unknown-incident': unknownIncident('harbor-fire', [fire.summary]),
  problem: problemScreen({
    what: '“stanse:” is no filter',
    expected: 'one of stance:',
    meant: 'stance:denies',
  }),
  reading: readingScreen(fire.summary, ['https://harbour.example/2', 'http://10.0.0.1/']),
  added: addedScreen(fire.summary, [
    {
      address: 'https://harbour.example/2',
      outcome: 'new',
      claims: 12,
      fresh: 3,
      article: {
        title: 'Fire was set, police say',
        outlet: 'Harbour News',
        url: 'https://harbour.example/2',
        publishedAt: '2024-03-01T09:00:00Z',
      },
    },
    { address: 'https://harbour.example/3', outcome: 'revised', claims: 1, fresh: 0, article: {} },
    {
      address: 'https://harbour.example/4',
      outcome: 'known',
      claims: 2,
      fresh: 1,
      article: { title: 'Smoke' },
    },
    {
      address: 'http://10.0.0.1/',
      refused: 'expected a server on the public internet, but 10.0.0.1 is a private address',
    },
  ]),
  incident: incidentScreen(answer({}), 1),
  'incident-page-2': incidentScreen(answer({}), 2),
  'incident-filtered': incidentScreen(answer({ stance: 'denies', since: '2d' }), 1),
  'incident-empty-answer': incidentScreen(answer({ stance: 'denies', by: 'polis' }), 1),
  'incident-shared-note': incidentScreen(answer({ stance: 'denies' }), 1, true),
  shared: sharedScreen(answer({}), 'U01AB'),
  compare: compareScreen(compared, 1),
  speaker: speakerScreen({ name: 'police', unread: 0 }, speakerRecord(fire, 'police', '2024-03-02'), 1),
  digest: digestScreen({
    date: '2024-03-04',
    news: sampleNews,
    note: 'The digest of 3 Mar 2024 was missed.',
  }),
  'digest-without-news': digestScreen({ date: '2024-03-04', news: [] }),
  'digest-set': digestSet(sampleSubscription, Date.parse('2024-03-04T07:00Z')),
  'digest-status': digestStatus(sampleSubscription, Date.parse('2024-03-04T07:00Z'), sampleRecords),
  'digest-paused': digestStatus(
    { ...sampleSubscription, paused: 'the channel is archived', slugs: [] },
    null,
    [],
  ),
  'digest-uncertain': postedNotice('uncertain'),
  'sent-file': sentFile('`harbour-fire.csv` with 12 claims', { channel: 'D1' }),
  'file-not-sent': sentFile('`harbour-fire.csv`', { missing: 'files:write' }),
  'evidence-loading': loadingModal(ids.callbacks.evidence, evidenceTitle),
  evidence: evidenceView(fire, found, ['The speaker is “the police”.', 'The act is “asserts”.']),
};
