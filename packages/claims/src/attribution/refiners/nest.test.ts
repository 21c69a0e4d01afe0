import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../../test/marked.ts';

/** A text, and for each claim how deep it lies and whose words hold it. */
const rows: readonly [group: string, rows: readonly (readonly [text: string, expected: string])[]][] = [
  [
    'side by side',
    [
      ['The mayor said the road was open.', '0 The mayor'],
      ['Lee said the road was open, and Reyes said it was closed.', '0 Lee | 0 Reyes'],
      ['“The road is open,” Lee said. “Drive slowly,” Reyes said.', '0 Lee | 0 Reyes'],
    ],
  ],
  [
    'one inside another',
    [['The paper reported that officials said the road was open.', '0 The paper | 1 officials in The paper']],
  ],
  [
    'a quotation is not looked into',
    [
      ['“The mayor said the road was open,” Reyes said.', '0 Reyes'],
      ['Reyes said: “Officials told us to leave.”', '0 Reyes'],
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j', (text, expected) => {
      expect(hostsIn(text)).toBe(expected);
    });
  });
}

function hostsIn(text: string): string {
  const claims = claimsIn(text);
  return claims
    .map(({ depth, within, source }) => {
      const host = claims.find(({ id }) => id === within)?.source?.text;
      return `${depth} ${source?.text ?? '–'}${host === undefined ? '' : ` in ${host}`}`;
    })
    .join(' | ');
}
