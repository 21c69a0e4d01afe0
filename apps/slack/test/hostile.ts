import fc from 'fast-check';
import { type ClaimSketch, incident, loaded } from './sample-incident.ts';

const nasty = fc.constantFrom(
  '<!channel>',
  '<@U1>',
  '<!here|x>',
  '<https://evil.example|Click>',
  '&lt;!channel&gt;',
  '```code',
  '`*_~',
  '"quoted" “twice”',
  'by:x stance:denies',
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

/** Text as somebody who means harm would print it. */
export const hostileText = fc.oneof(
  nasty,
  fc.string({ unit: 'binary' }),
  fc.array(nasty, { maxLength: 4 }).map((all) => all.join(' ')),
);

const url = fc.oneof(
  hostileText,
  hostileText.map((path) => `https://example.org/${path}`),
);

const sketch: fc.Arbitrary<ClaimSketch> = fc.record(
  {
    who: fc.option(hostileText),
    source: fc.option(hostileText),
    cue: hostileText,
    quote: hostileText,
    role: hostileText,
    side: fc.oneof(fc.constantFrom('RU', 'NATO', 'XX', 'zz'), hostileText),
    stance: fc.constantFrom('supports', 'denies', 'withholds'),
    act: fc.constantFrom('asserts', 'denies', 'accuses', 'declines-to-confirm'),
    article: fc.constantFrom('a.txt', 'b.txt', '<!channel>.txt'),
    about: fc.constantFrom('<!channel> did it', `${'&'.repeat(200)}`, 'one', 'two'),
    statedAt: fc.constantFrom('2023-05-03', '2023'),
  },
  { requiredKeys: ['quote'] },
);

/** An incident all of whose texts are hostile. */
export const hostileIncident = fc
  .record({
    articles: fc.array(
      fc.record({ outlet: hostileText, title: hostileText, url, publishedAt: hostileText }),
      { minLength: 2, maxLength: 5 },
    ),
    claims: fc.array(sketch, { maxLength: 60 }),
    title: hostileText,
    problems: fc.array(fc.record({ file: hostileText, message: hostileText }), { maxLength: 5 }),
  })
  .map(({ articles, claims, title, problems }) => ({
    ...loaded(incident(articles, claims), { title }),
    problems,
  }));
