import { expect, it, test } from 'vitest';
import { institution, person, type Sketch, sketchIncident } from '../../test/sketch-incident.ts';
import { wire } from '../../test/wire-articles.ts';
import { describeFindings } from './describe-findings.ts';

const russia = institution('Russia, RU');
const kremlin = institution('Kremlin, RU');
const us = institution('United States, US');
const reed = person('Tom Reed');
const articles = { a: { title: 'First' }, b: { title: 'Second' } };

const rows: [string, Sketch[], string][] = [
  [
    'between sides',
    [{ by: russia }, { by: us, stance: 'denies' }],
    'contradictions: “it”, between sides: supported by Russia; denied by United States',
  ],
  [
    'one against itself',
    [{ by: reed }, { by: reed, stance: 'denies' }],
    'contradictions: “it”, one speaker against itself: supported by Tom Reed; denied by Tom Reed',
  ],
  [
    'a change',
    [
      { by: reed, on: '2031-04-08' },
      { by: reed, stance: 'denies', on: '2031-04-10' },
    ],
    'changes: Tom Reed on “it”: supports 2031-04-08, denies 2031-04-10',
  ],
  [
    'a wording',
    [
      { by: reed, says: 'talks with the Kyiv regime failed' },
      { by: reed, in: 'b', says: 'talks with the old Kiev regime failed', about: 'else' },
    ],
    'wordings: Tom Reed: talks with the [→ old] [Kyiv → Kiev] regime failed',
  ],
  [
    'the accused',
    [{ by: russia, act: 'accuses', targets: [us] }],
    'gaps: United States: accused, and quoted in no article; by Russia (First)',
  ],
  [
    'who declines',
    [{ by: us, stance: 'withholds' }],
    'gaps: United States: declines to confirm, “it” (First)',
  ],
  ['one source', [{ by: reed }, { by: reed, in: 'b' }], 'gaps: “it”: one source, Tom Reed (First, Second)'],
  [
    'nobody named',
    [{ by: null }, { by: us, stance: 'denies' }],
    'contradictions: “it”, between sides: supported by nobody named; denied by United States',
  ],
  [
    'one side',
    [{ by: russia }, { by: kremlin, stance: 'denies' }],
    'gaps: Kremlin: against their own side, “it” (First)',
  ],
];

test.each(rows)('%s', (_, sketches, line) => {
  const found = describeFindings(sketchIncident(sketches, articles));
  expect(found.flatMap(({ kind, lines }) => lines.map((one) => `${kind}: ${one}`))).toContain(line);
});

it('counts origins where there are fewer than articles', () => {
  const text = wire.join(' ');
  const copies = sketchIncident([], {
    a: { title: 'First', text },
    b: { title: 'Second', text },
    c: { title: 'Third' },
  });
  expect(describeFindings(copies)).toEqual([
    { kind: 'origins', title: 'Origins', lines: ['3 articles, 2 origins', 'First, Second: the same text'] },
  ]);
});

it('says nothing where nothing was found', () => {
  expect(describeFindings(sketchIncident([{ by: reed }]))).toEqual([]);
});
