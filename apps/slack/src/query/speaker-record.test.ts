import { expect, test } from 'vitest';
import { type ClaimSketch, incident, loaded } from '../../test/sample-incident.ts';
import { shownText } from '../../test/shown-text.ts';
import { speakerScreen } from '../views/speaker-screen.ts';
import { speakerRecord } from './speaker-record.ts';

const about = 'The dam broke';
const mayor = { who: 'The mayor', about };
const sample = (sketches: readonly ClaimSketch[]) =>
  loaded(incident([{ publishedAt: '2024-03-01' }, { publishedAt: '2024-03-04' }, {}], sketches));

function shown(sketches: readonly ClaimSketch[], name = 'mayor'): string {
  return speakerRecord(sample(sketches), name, '2024-03-05')
    .map(({ topic, steps }) =>
      [
        topic?.label ?? 'none',
        ...steps.map(({ claim, day, changed }) => `${day} ${claim.stance}${changed ? '!' : ''}`),
      ].join(' | '),
    )
    .join('\n');
}

test.each([
  [
    'a change of position',
    [
      { ...mayor, quote: 'x' },
      { ...mayor, quote: 'y', stance: 'denies' as const, article: 'b.txt' },
    ],
    'The dam broke | 2024-03-01 supports | 2024-03-04 denies!',
  ],
  [
    'no change',
    [
      { ...mayor, quote: 'x' },
      { ...mayor, quote: 'y', article: 'b.txt' },
    ],
    'The dam broke | 2024-03-01 supports | 2024-03-04 supports',
  ],
  [
    'two stances on one day are no change',
    [
      { ...mayor, quote: 'x' },
      { ...mayor, quote: 'y', stance: 'denies' as const },
    ],
    'The dam broke | 2024-03-01 supports | 2024-03-01 denies',
  ],
  [
    'a day that is not known is no change',
    [
      { ...mayor, quote: 'x' },
      { ...mayor, quote: 'y', stance: 'denies' as const, article: 'c.txt' },
    ],
    'The dam broke | 2024-03-01 supports | null denies',
  ],
  [
    'the day that the text names counts',
    [
      { ...mayor, quote: 'x', statedAt: '2024-03-09' },
      { ...mayor, quote: 'y', stance: 'denies' as const, article: 'b.txt' },
    ],
    'The dam broke | 2024-03-04 denies | 2024-03-09 supports!',
  ],
  [
    'a repeat is no step',
    [
      { ...mayor, quote: 'x' },
      { ...mayor, quote: 'x', repeats: 'c0' },
    ],
    'The dam broke | 2024-03-01 supports',
  ],
  ['claims on no topic', [{ who: 'The mayor', quote: 'x' }], 'none | 2024-03-01 supports'],
  ['somebody else', [{ who: 'The owner', quote: 'x' }], ''],
])('%s', (_, sketches, record) => {
  expect(shown(sketches)).toBe(record);
});

test('two voices of one side are no change of mind', () => {
  const two = [
    { who: 'Ana', side: 'PT', quote: 'x', about },
    { who: 'Ben', side: 'PT', quote: 'y', about, stance: 'denies' as const, article: 'b.txt' },
  ];
  expect(shown(two, 'Portugal')).toBe('The dam broke | 2024-03-01 supports | 2024-03-04 denies');
});

test('the screen tells the change in words', () => {
  const one = sample([
    { ...mayor, quote: 'It broke' },
    { ...mayor, quote: 'It held', stance: 'denies', act: 'denies', article: 'b.txt' },
  ]);
  const screen = speakerScreen({ name: 'mayor', unread: 0 }, speakerRecord(one, 'mayor', '2024-03-05'), 1);
  expect(screen.text).toBe('What mayor says: 2 claims, 1 topic, Fire in the harbour, 1 change of position.');
  expect(shownText(screen.blocks)).toContain(
    '1 Mar 2024 · The mayor · supports (asserts) · It broke4 Mar 2024 · The mayor · denies (denies) · changed from supports · It held',
  );
});
