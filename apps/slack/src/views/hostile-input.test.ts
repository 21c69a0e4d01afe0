import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsOf, sampleRecords, sampleSubscription } from '../../test/digest-samples.ts';
import { expectClean, expectCleanModal } from '../../test/expect-clean.ts';
import { hostileIncident, hostileText } from '../../test/hostile.ts';
import { incident, loaded } from '../../test/sample-incident.ts';
import { toLibrary } from '../../test/to-library.ts';
import { runCommand } from '../commands/run-command.ts';
import { claimInContext } from '../incidents/claim-in-context.ts';
import type { LoadedIncident } from '../incidents/types.ts';
import { answerQuery } from '../query/answer-query.ts';
import { type ClaimFilter, filterKeys } from '../query/claim-filter.ts';
import { parseLine } from '../query/parse-line.ts';
import { type Stand, speakerRecord } from '../query/speaker-record.ts';
import { addedScreen, readingScreen } from './added-screen.ts';
import { compareScreen } from './compare-screen.ts';
import { digestScreen } from './digest-screen.ts';
import { digestStatus } from './digest-status.ts';
import { evidenceView } from './evidence-view.ts';
import { incidentScreen } from './incident-screen.ts';
import { listScreen } from './list-screen.ts';
import type { Message } from './message.ts';
import { sharedScreen } from './shared-screen.ts';
import { speakerScreen } from './speaker-screen.ts';

const today = '2023-05-05';

function expectCleanPages(one: LoadedIncident, filter: ClaimFilter): void {
  const answer = answerQuery(one, filter, today);
  const pages = Number(/ of (\d+)\.$/.exec(incidentScreen(answer, 1).text)?.[1] ?? 1);
  for (let page = 1; page <= pages; page += 1) expectClean(incidentScreen(answer, page));
  expectClean(incidentScreen(answer, 1, true));
  expectClean(sharedScreen(answer, 'U01AB'), /<@U01AB>/);
}

test('no article can write to Slack: every page of every incident is clean and within the limits', () => {
  fc.assert(
    fc.property(hostileIncident, (one) => expectCleanPages(one, {})),
    { numRuns: 60 },
  );
});

test('no filter and no article behind it can write to Slack', () => {
  const filter = fc
    .array(fc.record({ key: fc.constantFrom(...filterKeys), value: hostileText }), { maxLength: 3 })
    .map((all) => parseLine(all.map(({ key, value }) => `${key}:"${value.slice(0, 50)}"`).join(' ')));
  fc.assert(
    fc.property(hostileIncident, filter, (one, parsed) => {
      if (!('problem' in parsed)) expectCleanPages(one, parsed.filter);
    }),
    { numRuns: 60 },
  );
});

test('no choice that a menu offers leads to a screen that is not clean', () => {
  fc.assert(
    fc.property(hostileIncident, (one) => {
      const names = one.incident.speakers.map(({ name }) => name);
      for (const name of names.slice(0, 5)) {
        const parsed = parseLine(`by:"${name}"`);
        if (!('problem' in parsed)) expectCleanPages(one, parsed.filter);
      }
    }),
    { numRuns: 20 },
  );
});

test('no speaker can write to Slack', () => {
  fc.assert(
    fc.property(hostileIncident, hostileText, (one, name) => {
      const stands = [
        'police',
        name,
        ...one.incident.speakers.slice(0, 3).map((speaker) => speaker.name),
      ].flatMap((typed) => speakerRecord(one, typed, today));
      expectClean(speakerScreen({ name, unread: 3 }, [...stands, ...everything(one)], 1));
    }),
    { numRuns: 60 },
  );
});

/** All claims as if one voice had said them. */
function everything(one: LoadedIncident): Stand[] {
  const steps = one.incident.claims.map((claim) => ({ claim, day: '2023-05-03', changed: true }));
  return steps.length === 0 ? [] : [{ loaded: one, topic: one.incident.propositions[0] ?? null, steps }];
}

test('no comparison can write to Slack', () => {
  fc.assert(
    fc.property(hostileIncident, (one) => {
      const { incident: found } = one;
      const held = {
        stance: 'denies' as const,
        claimIds: [],
        first: '<!channel>',
        last: '2023',
        by: 'text' as const,
      };
      const articleIds = found.articles.map(({ id }) => id);
      const voices = found.speakers.map(({ id }) => id);
      const changes = found.propositions.map(({ id }) => ({
        propositionId: id,
        speakerId: voices[0] ?? '<!here>',
        kind: 'reversal' as const,
        from: held,
        to: held,
      }));
      const origins = [{ articleIds, reasons: ['same-text' as const] }];
      const sourcing = found.propositions.map(({ id }) => ({
        propositionId: id,
        origins: [{ speakerIds: voices, claimIds: [], articleIds, reasons: [] }],
      }));
      expectClean(compareScreen({ ...one, incident: { ...found, changes, origins, sourcing } }, 1));
    }),
    { numRuns: 60 },
  );
});

test('no digest can write to Slack', () => {
  const digest = fc.record({
    all: fc.array(hostileIncident, { maxLength: 4 }),
    note: hostileText,
    zone: hostileText,
  });
  fc.assert(
    fc.property(digest, ({ all, note, zone }) => {
      const named = all.map((one, index) => ({ ...one, summary: { ...one.summary, slug: `slug-${index}` } }));
      const news = named.flatMap((one) => [newsOf(one)]);
      expectClean(digestScreen({ date: '2024-03-04', news, note }));
      const fresh = named.map((loaded) => ({ loaded, before: null, diff: null, mark: 0 }));
      expectClean(digestScreen({ date: '2024-03-04', news: fresh }));
      const records = sampleRecords.map((record) => ({ ...record, reason: note, slot: note }));
      expectClean(digestStatus({ ...sampleSubscription, paused: zone, slugs: [note, zone] }, null, records));
    }),
    { numRuns: 60 },
  );
});

test('no evidence can write to Slack', () => {
  fc.assert(
    fc.property(hostileIncident, fc.array(hostileText, { maxLength: 20 }), (one, reasons) => {
      for (const { id } of one.incident.claims.slice(0, 5)) {
        const found = claimInContext(one.incident, id);
        if (found !== null) expectCleanModal(evidenceView(one, found, reasons));
      }
    }),
    { numRuns: 60 },
  );
});

test('the longest row and the longest cards there can be are within the limits', () => {
  const articles = [1, 2, 3, 4, 5].map((index) => ({
    outlet: '&'.repeat(99) + index,
    url: `https://e.example/${'&'.repeat(60)}`,
    title: '&'.repeat(900),
    byline: '&'.repeat(900),
  }));
  const sketches = Array.from({ length: 300 }, (_, index) => ({
    who: `${'&'.repeat(40)}${index % 50}`,
    role: '"'.repeat(900),
    quote: '"'.repeat(9000),
    about: '&'.repeat(500) + (index % 9),
    stance: (['supports', 'denies', 'withholds'] as const)[index % 3] ?? 'denies',
    article: `${'abcde'[index % 5]}.txt`,
    statedAt: '2023-05-03/2023-05-05',
  }));
  const one = loaded(incident(articles, sketches), { slug: 's'.repeat(60), title: '&'.repeat(900) });
  expectCleanPages(one, {});
  expectCleanPages(one, { about: '&x'.repeat(60), stance: 'denies' });
});

test('no incident can write to Slack from the list', () => {
  fc.assert(
    fc.property(
      fc.array(hostileIncident, { maxLength: 3 }),
      fc.array(fc.record({ file: hostileText, message: hostileText })),
      (all, problems) => {
        const incidents = all.map((one, index) => ({ ...one.summary, slug: `slug-${index}` }));
        expectClean(listScreen({ incidents, problems }, 1));
      },
    ),
    { numRuns: 40 },
  );
});

test('nobody can write to Slack by what they type', async () => {
  const deliver = async () => ({ channel: 'D1' });
  const deps = {
    today,
    deliver,
    user: 'U1',
    channel: 'C1',
    now: 0,
    digests: null,
    incidents: {
      create: async () => true,
      fetchArticle: async ({ from }: { readonly from: string }) => ({
        refusal: { code: 'bad-url' as const, message: from, again: false },
      }),
      addArticle: async () => ({ articleId: 'a', outcome: 'new' as const, claims: 0 }),
      audit: async () => undefined,
    },
    tell: async (early: Message) => expectClean(early),
    stopping: new AbortController().signal,
  };
  const some = { ...deps, library: toLibrary([loaded(incident([{}], [{ quote: 'x' }]))]) };
  const none = { ...deps, library: toLibrary([]) };
  await fc.assert(
    fc.asyncProperty(hostileText, async (typed) => {
      expectClean(await runCommand(typed, some));
      expectClean(await runCommand(`harbour-fire ${typed}`, some));
      expectClean(await runCommand(`harbour-fire by:"${typed}"`, some));
      expectClean(await runCommand(`speaker ${typed}`, some));
      expectClean(await runCommand(`export ${typed}`, some));
      expectClean(await runCommand(`compare ${typed}`, some));
      expectClean(await runCommand(`add ${typed}`, some));
      expectClean(await runCommand(`add harbour-fire ${typed}`, some));
      expectClean(
        await runCommand(`add harbour-fire https://a.example/${typed.replaceAll(/\s/g, '')}`, some),
      );
      expectClean(await runCommand(`new ${typed}`, some));
      expectClean(await runCommand(`new flood ${typed}`, some));
      expectClean(await runCommand(`export harbour-fire ${typed}`, some));
      expectClean(await runCommand(typed, none));
    }),
    { numRuns: 100 },
  );
});

test('no article that is added, and no refusal, can write to Slack', () => {
  const article = fc.record({
    title: hostileText,
    outlet: hostileText,
    url: hostileText.map((path) => `https://example.org/${path}`),
    publishedAt: hostileText,
  });
  const result = fc.oneof(
    fc.record({ address: hostileText, refused: hostileText }),
    fc.record({
      address: hostileText,
      outcome: fc.constantFrom('new' as const, 'known' as const, 'revised' as const),
      claims: fc.nat(),
      fresh: fc.nat(),
      article,
    }),
  );
  const summary = fc.record({ slug: fc.constant('harbour-fire'), title: hostileText });
  fc.assert(
    fc.property(summary, fc.array(result, { maxLength: 5 }), (named, results) => {
      expectClean(addedScreen(named, results));
      expectClean(
        readingScreen(
          named,
          results.map(({ address }) => address),
        ),
      );
    }),
    { numRuns: 100 },
  );
});

test('the checks of this file can fail', () => {
  const one = loaded(incident([{}], []));
  const screen = incidentScreen(answerQuery(one, {}, today), 1);
  expect(() => expectClean({ ...screen, text: '<!channel>' })).toThrow();
  expect(() => expectClean(sharedScreen(answerQuery(one, {}, today), 'U01AB'))).toThrow();
});
