import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import type { Claim, Span } from '../src/index.ts';
import { drawRecords, shorten } from './draw-records.ts';
import { goldenFolder, goldenName } from './golden-files.ts';
import { parseSeeds } from './seeds.ts';

const parsed = parseSeeds();

it('has one file per seed article and no other', () => {
  expect(readdirSync(goldenFolder).sort()).toEqual(parsed.map(goldenName).sort());
});

// Where a change of the records is meant, `npm run golden` writes them anew; its difference is part of the change.
test.each(parsed.map((one) => [one.article.id, one] as const))('%s gives the expected records', (_, one) => {
  const expected = readFileSync(new URL(goldenName(one), goldenFolder), 'utf8');
  expect(drawRecords(one).split('\n')).toEqual(expected.split('\n'));
});

it('draws every field of a record', () => {
  const text = 'Dam news\n\nOn May 1 Ann Lee said the dam, reportedly full, may hold until the summer.';
  const span = (part: string): Span => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    text: part,
  });
  const speaker = {
    id: 'ann-lee',
    name: 'Ann Lee',
    kind: 'person',
    anonymity: 'named',
    role: 'mayor',
    spellings: [],
  } as const;
  const agency = {
    id: 'reuters',
    name: 'Reuters',
    kind: 'media',
    anonymity: 'institution',
    side: 'GB',
    spellings: [],
  } as const;
  const claim: Required<Claim> = {
    id: 'c1',
    articleId: 'a1.txt',
    section: 'body',
    paragraph: 1,
    depth: 1,
    within: 'c0',
    source: span('Ann Lee'),
    speaker,
    via: [agency],
    cue: { ...span('said'), lemma: 'say', negated: true },
    content: [span('the dam'), span('may hold until the summer')],
    form: 'indirect',
    act: 'predicts',
    stance: 'supports',
    hedges: [{ ...span('may'), kind: 'modal', by: 'speaker' }],
    factuality: 'possible',
    polarity: 'positive',
    targets: [agency],
    statedAt: {
      span: span('May 1'),
      value: '2023-05-01',
      precision: 'day',
      implied: ['year'],
      ambiguous: true,
    },
    about: [{ span: span('the summer'), value: '2023', precision: 'year', implied: [] }],
    rule: 'forward',
    confidence: 0.95,
    flags: ['single-source', 'ambiguous-speaker'],
    repeats: 'c2',
  };
  const skipped = [{ span: span('Dam news'), reason: 'headline' }] as const;
  const parsed = { article: { id: 'a1.txt', text }, sections: [], claims: [claim], skipped };
  expect(drawRecords(parsed).split('\n')).toEqual([
    'a1.txt: 1 claims, 1 stretches not read',
    '',
    'c1 forward 0.95, body, paragraph 1',
    '  source   19–26 Ann Lee → Ann Lee, person, named, mayor',
    '  via      Reuters, media, institution, GB',
    '  cue      27–31 said (say, negated)',
    '  content  32–39 the dam',
    '  content  58–83 may hold until the summer',
    '  reading  indirect, predicts, supports, possible, positive',
    '  hedge    58–61 may (modal, speaker)',
    '  target   Reuters, media, institution, GB',
    '  stated   13–18 May 1 = 2023-05-01, year implied, ambiguous',
    '  about    73–83 the summer = 2023',
    '  flags    single-source, ambiguous-speaker',
    '  within   c0, depth 1',
    '  repeats  c2',
    '',
    'not read',
    '  headline    0–8 Dam news',
    '',
  ]);
});

test.each([
  ['one', 'one'],
  ['one two  three\nfour five', 'one two three four five'],
  ['one two three four five six', 'one two … five six'],
])('shortens %j', (text, short) => {
  expect(shorten(text)).toBe(short);
});
