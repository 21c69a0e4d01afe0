import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../test/marked.ts';

/** A text, and the form of its claim. */
const rows: readonly [group: string, rows: readonly (readonly [text: string, expected: string])[]][] = [
  [
    'direct',
    [
      ['“The road is open,” the mayor said.', 'direct'],
      ['The mayor said: “The road is open.”', 'direct'],
      ['“The road,” said the mayor, “is open.”', 'direct'],
      ['"The road is open," she said. "We are glad."', 'direct'],
    ],
  ],
  [
    'mixed',
    [
      ['The mayor said the road was “wide open.”', 'mixed'],
      ['The mayor called the flood “a disaster.”', 'mixed'],
      ['The road was “open,” the mayor said.', 'mixed'],
      ['The union said it would “never” accept the offer.', 'mixed'],
    ],
  ],
  [
    'indirect',
    [
      ['The mayor said the road was open.', 'indirect'],
      ['According to the mayor, the road was open.', 'indirect'],
      ['The road, the mayor said, was open.', 'indirect'],
      ['The company denied the leak.', 'indirect'],
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j', (text, expected) => {
      expect(formsIn(text)).toBe(expected);
    });
  });
}

function formsIn(text: string): string {
  return claimsIn(text)
    .map(({ form }) => form)
    .join(' | ');
}
