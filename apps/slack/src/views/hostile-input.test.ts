import { checkBlocks, measureBlocks } from '@incident/slack-sim';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClaimSketch, incident, loaded } from '../../test/sample-incident.ts';
import { runCommand } from '../commands/run-command.ts';
import { toLibrary } from '../incidents/load-incidents.ts';
import { incidentScreen } from './incident-screen.ts';
import { limits } from './limits.ts';
import { listScreen } from './list-screen.ts';
import type { Message } from './message.ts';
import { sizeOf } from './paginate.ts';

const nasty = fc.constantFrom(
  '<!channel>',
  '<@U1>',
  '<!here|x>',
  '<https://evil.example|Click>',
  '&lt;!channel&gt;',
  '```code',
  '`*_~',
  '\u{202E}desrever',
  '\u{2066}isolated',
  '\0\0',
  '\u{1B}[31m',
  `Z${'\u{0310}\u{0311}'.repeat(60)}`,
  '\u{D83D}',
  '😀'.repeat(700),
  '"\\'.repeat(400),
  '&'.repeat(10_000),
  '<'.repeat(10_000),
  'a very long quotation '.repeat(500),
  ' \r\n\t',
  '',
);
const text = fc.oneof(
  nasty,
  fc.string({ unit: 'binary' }),
  fc.array(nasty, { maxLength: 4 }).map((all) => all.join(' ')),
);
const url = fc.oneof(
  text,
  text.map((path) => `https://example.org/${path}`),
);

const sketch: fc.Arbitrary<ClaimSketch> = fc.record(
  {
    who: fc.option(text),
    source: fc.option(text),
    cue: text,
    quote: text,
    role: text,
    stance: fc.constantFrom('supports', 'denies', 'withholds'),
    act: fc.constantFrom('asserts', 'denies', 'accuses', 'declines-to-confirm'),
    article: fc.constantFrom('a.txt', 'b.txt', '<!channel>.txt'),
    about: fc.constantFrom('<!channel> did it', `${'&'.repeat(200)}`, 'one', 'two'),
    statedAt: fc.constantFrom('2023-05-03', '2023'),
  },
  { requiredKeys: ['quote'] },
);

const hostile = fc
  .record({
    articles: fc.array(fc.record({ outlet: text, title: text, url, publishedAt: text }), {
      minLength: 2,
      maxLength: 5,
    }),
    claims: fc.array(sketch, { maxLength: 60 }),
    title: text,
    problems: fc.array(fc.record({ file: text, message: text }), { maxLength: 5 }),
  })
  .map(({ articles, claims, title, problems }) => ({
    ...loaded(incident(articles, claims), { title }),
    problems,
  }));

test('no article can write to Slack: every page of every incident is clean and within the limits', () => {
  fc.assert(
    fc.property(hostile, (one) => {
      const pages = Number(/ of (\d+)\.$/.exec(incidentScreen(one, 1).text)?.[1] ?? 1);
      for (let page = 1; page <= pages; page += 1) expectClean(incidentScreen(one, page));
    }),
    { numRuns: 60 },
  );
});

test('the longest row there can be is within the limits', () => {
  const articles = [1, 2, 3, 4, 5].map((index) => ({
    outlet: '&'.repeat(99) + index,
    url: `https://e.example/${'&'.repeat(60)}`,
  }));
  const sketches = Array.from({ length: 300 }, (_, index) => ({
    who: `${'&'.repeat(40)}${index % 50}`,
    quote: '"'.repeat(9000),
    about: '&'.repeat(500),
    stance: (['supports', 'denies', 'withholds'] as const)[index % 3] ?? 'denies',
    article: `${'abcde'[index % 5]}.txt`,
  }));
  for (const page of [1, 2, 3]) expectClean(incidentScreen(loaded(incident(articles, sketches)), page));
});

test('no incident can write to Slack from the list', () => {
  fc.assert(
    fc.property(
      fc.array(hostile, { maxLength: 3 }),
      fc.array(fc.record({ file: text, message: text })),
      (all, problems) => {
        const incidents = all.map((one, index) => ({
          ...one,
          summary: { ...one.summary, slug: `slug-${index}` },
        }));
        expectClean(listScreen({ incidents: incidents.map(({ summary }) => summary), problems }, 1));
      },
    ),
    { numRuns: 40 },
  );
});

test('nobody can write to Slack by what they type', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      expectClean(await runCommand(typed, toLibrary([loaded(incident([{}], []))])));
      expectClean(await runCommand(`harbour-fire ${typed}`, toLibrary([loaded(incident([{}], []))])));
      expectClean(await runCommand(typed, toLibrary([])));
    }),
    { numRuns: 100 },
  );
});

function expectClean({ text: fallback, blocks }: Message): void {
  expect(checkBlocks(blocks, 'message')).toEqual([]);
  expect(sizeOf(blocks)).toBeLessThanOrEqual(limits.characters);
  expect(measureBlocks(JSON.parse(JSON.stringify(blocks)))).toBeLessThanOrEqual(limits.characters);
  for (const parsed of [fallback, ...mrkdwnTexts(blocks)]) {
    expect(parsed).not.toMatch(/<(?!https?:\/\/)/);
    expect(parsed).not.toMatch(/&(?!amp;|lt;|gt;)/);
  }
  const all = JSON.stringify({ fallback, blocks });
  expect(all).not.toMatch(/[\u{202A}-\u{202E}\u{2066}-\u{2069}]|\\u0000|\\ud[89a-f]|\p{M}{5}/u);
}

function mrkdwnTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnTexts);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) return [String(value.text)];
  return Object.values(value).flatMap(mrkdwnTexts);
}
