import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../test/marked.ts';

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
