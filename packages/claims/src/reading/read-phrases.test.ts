import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../test/marked.ts';

/** A sentence, and how certain it leaves its claim, by which words. */
const rows: readonly [group: string, rows: readonly (readonly [text: string, expected: string])[]][] = [
  [
    'certain',
    [
      ['The mayor said the road was open.', 'certain'],
      ['Officials said two men were arrested.', 'certain'],
    ],
  ],
  [
    'probable',
    [
      ['The mayor said the driver was probably asleep.', 'probable: probably'],
      ['Police said the alleged thief had fled.', 'probable: alleged'],
      ['The report said the pumps likely failed.', 'probable: likely'],
      ['The mayor said the road was apparently open.', 'probable: apparently'],
      ['Officials said the fire appeared to be an accident.', 'probable: appeared'],
    ],
  ],
  [
    'possible',
    [
      ['Engineers said the wall might fall.', 'possible: might'],
      ['The mayor said the road could be closed and perhaps flooded.', 'possible: could, perhaps'],
      ['“It may rain,” the mayor said.', 'possible: may'],
      ['The minister said the strike would be illegal if confirmed.', 'possible: if confirmed'],
    ],
  ],
  [
    'not a hedge',
    [
      ['The mayor said the road would open in May.', 'certain'],
      ['The mayor said on May 3 that the road was open.', 'certain'],
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j', (text, expected) => {
      expect(hedgesIn(text)).toBe(expected);
    });
  });
}

describe('a negated first clause', () => {
  test.each([
    'The mayor said the road was not open.',
    'The mayor said there was no danger.',
    'The mayor said nobody was hurt; the road was open.',
    '“It isn’t true,” the mayor said.',
    "“It can't be,” the mayor said.",
    '“No. The road is open,” the mayor said.',
  ])('%j', (text) => {
    expect(polaritiesIn(text)).toBe('negative');
  });

  test.each([
    'The mayor said the road was open.',
    'The minister called for a no-fly zone.',
    'The mayor said the road was open; nobody was hurt.',
    'The mayor said he noted the report.',
  ])('not in %j', (text) => {
    expect(polaritiesIn(text)).toBe('positive');
  });
});

function polaritiesIn(text: string): string {
  return claimsIn(text)
    .map(({ polarity }) => polarity)
    .join(' | ');
}

function hedgesIn(text: string): string {
  return claimsIn(text)
    .map(({ factuality, hedges }) =>
      hedges.length === 0 ? factuality : `${factuality}: ${hedges.map((hedge) => hedge.text).join(', ')}`,
    )
    .join(' | ');
}
