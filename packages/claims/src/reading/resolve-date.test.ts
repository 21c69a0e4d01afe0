import { describe, expect, test } from 'vitest';
import { parseArticle } from '../parse-article.ts';

/** A sentence, and the day it was said or is about. */
const rows: readonly [group: string, rows: readonly (readonly [text: string, expected: string])[]][] = [
  [
    'when it was said (published on Thursday, 4 May 2023)',
    [
      ['The mayor said on Tuesday that the road was open.', 'said 2023-05-02'],
      ['The mayor on Wednesday said the road was open.', 'said 2023-05-03'],
      ['The mayor said Thursday the road was open.', 'said 2023-05-04'],
      ['“The road is open,” the mayor said on Monday.', 'said 2023-05-01'],
      ['On Friday, the mayor said the road was open.', 'said 2023-04-28'],
      ['The mayor said yesterday that the road was open.', 'said 2023-05-03'],
      ['The mayor said on April 30 that the road was open.', 'said 2023-04-30'],
      ['The mayor said in December that the road was open.', 'said 2022-12'],
      ['The mayor said the road was open.', 'said nothing'],
    ],
  ],
  [
    'what it is about',
    [
      ['The mayor said the road was opened on Tuesday.', 'about 2023-05-02'],
      ['The report said the pumps failed on March 3.', 'about 2023-03-03'],
      ['The report said the pumps failed in March 2021.', 'about 2021-03'],
      ['The mayor said the ferry left on 2023-05-01.', 'about 2023-05-01'],
      ['The mayor said the town may flood.', 'about nothing'],
      ['The mayor said the town will march on.', 'about nothing'],
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j', (text, expected) => {
      expect(datesIn(text, expected.startsWith('said'))).toBe(expected);
    });
  });
}

/** When it was said, or which dates it is about, for an article of Thursday, 4 May 2023. */
function datesIn(text: string, said: boolean): string {
  const { claims } = parseArticle({ id: 'row', text, publishedAt: '2023-05-04' });
  return claims
    .map(({ statedAt, about }) =>
      said
        ? `said ${statedAt?.value ?? 'nothing'}`
        : `about ${about.map(({ value }) => value).join(', ') || 'nothing'}`,
    )
    .join(' | ');
}
