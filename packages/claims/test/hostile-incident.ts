import fc from 'fast-check';
import { pictureOf } from '../src/incident/picture-of.ts';
import type { Article, Claim, Incident, Span, Speaker } from '../src/index.ts';

/** What breaks formats: their own signs, line ends of all kinds, halves of pairs, text that runs the other way. */
const pieces = [
  ...[
    '"',
    "'",
    ',',
    ';',
    '|',
    '\\',
    '`',
    '*',
    '_',
    '#',
    '~',
    '[x](y)',
    '![x](y)',
    '>',
    '<',
    '&',
    '&lt;',
    '&#0;',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u000b',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u00a0',
    ' ',
    '  ',
    '\u0000',
    '\u001b[31m',
  ],
  ...[
    '</script>',
    '<script>alert(1)</script>',
    ']]>',
    '<!--',
    '-->',
    '<b>',
    '</td>',
    '" onclick="x',
    '{{',
    '}}',
    '$x$',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM',
    "'=",
    '＝1',
    '1. ',
    '- ',
    '# ',
    '---',
    '```',
    '| - |',
    'T1\tSource 0 1\tx',
    '#1',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '😀',
    '\u202e',
    '\u2066',
    'שלום',
    'مرحبا',
    '字',
    'é',
    'e\u0301',
    '\ufeff',
    '\u200b',
  ],
  ...[
    'javascript:alert(1)',
    'https://a.example/?q="',
    'www.a.example',
    'a@b.example',
    '@channel',
    'a',
    'The wall',
    '.',
  ],
];

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

const hostileName = hostileText.map((text) => `${text}x`);

const speaker: fc.Arbitrary<Speaker> = fc.record(
  {
    id: hostileName,
    name: hostileName,
    kind: fc.constantFrom('person', 'group', 'document', 'government', 'media', 'organization', 'anonymous'),
    spellings: fc.array(hostileName, { maxLength: 2 }),
    anonymity: fc.constantFrom('named', 'vague', 'none'),
    role: hostileText,
    affiliation: hostileText,
    partOf: hostileText,
  },
  { requiredKeys: ['id', 'name', 'kind', 'spellings', 'anonymity'] },
);

const article: fc.Arbitrary<Article> = fc.record(
  {
    id: hostileName,
    text: fc.array(hostileText, { minLength: 1, maxLength: 8 }).map((parts) => `${parts.join('')}The end`),
    title: hostileText,
    outlet: hostileText,
    url: hostileText,
    byline: hostileText,
    publishedAt: fc.constantFrom('2031-04-09', '2031-04-09T10:00:00Z', 'yesterday'),
  },
  { requiredKeys: ['id', 'text'] },
);

/** An incident of grounded claims, everything else of which is as bad as it gets. */
export const hostileIncident: fc.Arbitrary<Incident> = fc
  .uniqueArray(article, { selector: ({ id }) => id, minLength: 1, maxLength: 3 })
  .chain((articles) =>
    fc.tuple(...articles.map(claimsOf)).map((byArticle): Incident => {
      const claims = byArticle.flat().map((claim, index) => ({ ...claim, id: `${claim.id}${index}` }));
      const label = claims.find(({ speaker: who }) => who !== null)?.speaker?.name ?? 'the wall';
      const members = claims.map(({ id, articleId, stance }) => ({ claimId: id, articleId, stance }));
      return pictureOf(articles, claims, [{ id: `p${label}`, label, claims: members }]);
    }),
  );

function claimsOf({ id: articleId, text }: Article): fc.Arbitrary<Claim[]> {
  const span: fc.Arbitrary<Span> = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => {
      const end = Math.min(text.length, start + length);
      return { start, end, text: text.slice(start, end) };
    });
  const claim: fc.Arbitrary<Claim> = fc.record({
    id: hostileText,
    articleId: fc.constant(articleId),
    section: fc.constant('body'),
    paragraph: fc.nat(5),
    depth: fc.constant(0),
    within: fc.constantFrom(null, 'x'),
    source: fc.option(span),
    speaker: fc.option(speaker),
    via: fc.array(speaker, { maxLength: 1 }),
    cue: fc.option(span.map((words) => ({ ...words, lemma: words.text, negated: false }))),
    content: fc.array(span, { minLength: 1, maxLength: 3 }),
    form: fc.constantFrom('direct', 'mixed', 'indirect'),
    act: fc.constantFrom('asserts', 'denies', 'declines-to-confirm'),
    stance: fc.constantFrom('supports', 'denies', 'withholds'),
    hedges: fc.array(
      span.map((words) => ({ ...words, kind: 'modal' as const, by: 'writer' as const })),
      { maxLength: 1 },
    ),
    factuality: fc.constant('certain'),
    polarity: fc.constant('positive'),
    targets: fc.array(speaker, { maxLength: 1 }),
    statedAt: fc.option(
      span.map((words) => ({ span: words, value: '2031-04', precision: 'month' as const, implied: [] })),
    ),
    about: fc.constant([]),
    rule: fc.constant('forward'),
    confidence: fc.constant(0.9),
    flags: fc.constant([]),
  });
  return fc.array(claim, { maxLength: 4 });
}
