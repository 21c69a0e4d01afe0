import { expect, test } from 'vitest';
import { group, institution, person, type Sketch, sketchIncident } from '../../../test/sketch-incident.ts';

const russia = institution('Russia, RU');
const kremlin = { ...institution('Kremlin, RU'), partOf: 'russia' };
const ukraine = institution('Ukraine, UA');
const lima = person('Ana Lima');
const agency = institution('Northwire', 'media');
const leak = institution('One leak', 'document');
const officials = { ...group('officials'), anonymity: 'role-only' as const };
const observers = { ...group('observers'), anonymity: 'role-only' as const };

const rows: [string, Sketch[], string[]][] = [
  ['one voice in two articles', [{ by: lima }, { by: lima, in: 'b' }], ['c1+c2 same-voice']],
  ['two voices', [{ by: lima }, { by: ukraine }], ['c1', 'c2']],
  ['institutions of one side', [{ by: russia }, { by: kremlin, in: 'b' }], ['c1+c2 same-voice']],
  ['officials of that side', [{ by: russia }, { by: group('Russian officials, RU') }], ['c1+c2 same-voice']],
  [
    'its spokesman',
    [{ by: russia }, { by: kremlin }, { by: person('Dmitry Peskov, RU, Kremlin spokesman') }],
    ['c1+c2+c3 same-voice'],
  ],
  ['a resident', [{ by: russia }, { by: person('Elena Petrova, RU, Moscow resident') }], ['c1', 'c2']],
  [
    'two voices through one agency',
    [
      { by: lima, via: [agency] },
      { by: ukraine, in: 'b', via: [agency] },
    ],
    ['c1+c2 same-chain'],
  ],
  [
    'a document and what it tells of somebody',
    [{ by: leak }, { by: ukraine, via: [leak] }],
    ['c1+c2 same-chain'],
  ],
  ['sources without a name', [{ by: officials }, { by: observers, in: 'b' }], ['c1+c2 same-voice']],
  ['nobody', [{ by: null }, { by: lima }], ['c2']],
  [
    'deniers and withholders',
    [{ by: lima }, { by: ukraine, stance: 'denies' }, { by: russia, stance: 'withholds' }],
    ['c1'],
  ],
  ['nobody in support', [{ by: ukraine, stance: 'denies' }], []],
];

test.each(rows)('%s', (_, sketches, expected) => {
  const { sourcing } = sketchIncident(sketches);
  expect(
    sourcing.flatMap(({ origins }) =>
      origins.map(({ claimIds, reasons }) => `${claimIds.join('+')} ${reasons.join(' ')}`.trim()),
    ),
  ).toEqual(expected);
});

test('claims in copies of one passage have one origin, whoever the reader takes for their speaker', () => {
  const text =
    'It was the northern breakwater that lost eleven metres of its length overnight, he said on Tuesday.';
  const says = 'the northern breakwater that lost eleven metres of its length overnight';
  const sketches = [
    { by: lima, says, in: 'a' },
    { by: person('Tom Reed'), says, in: 'b' },
  ];
  const count = (other: string) =>
    sketchIncident(sketches, { a: { text }, b: { text: other } }).sourcing[0]?.origins.length;
  expect(count(text)).toBe(1);
  expect(count('He told us in a long talk on the beach that the northern breakwater was gone.')).toBe(2);
});
