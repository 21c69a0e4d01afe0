import { describe, expect, test } from 'vitest';
import { parseArticle } from '../parse-article.ts';

/** A sentence, and for each of its claims when it was said and which dates it is about. */
type Group = readonly [name: string, rows: readonly (readonly [text: string, expected: string])[]];

/** Of an article published on Thursday, 4 May 2023. */
const groups: readonly Group[] = [
  [
    'beside the cue',
    [
      ['The mayor said on Tuesday that the road was open.', 'said 2023-05-02'],
      ['The mayor on Wednesday said the road was open.', 'said 2023-05-03'],
      ['The mayor said Thursday the road was open.', 'said 2023-05-04'],
      ['The mayor said yesterday that the road was open.', 'said 2023-05-03'],
      ['The mayor said on April 30 that the road was open.', 'said 2023-04-30'],
      ['The mayor said in December that the road was open.', 'said 2022-12'],
      ['The mayor said last week that the road was open.', 'said 2023-04-24/2023-04-30'],
      ['The mayor told reporters late Tuesday that the road was open.', 'said 2023-05-02'],
      ['The mayor told reporters in Kyiv early Wednesday that the road was open.', 'said 2023-05-03'],
      ['The mayor denied on Monday that the road was open.', 'said 2023-05-01'],
      ['The mayor announced overnight that the road was open.', 'said 2023-05-03/2023-05-04'],
      ['The company confirmed on Tuesday that two pumps had failed.', 'said 2023-05-02'],
    ],
  ],
  [
    'behind what was said',
    [
      ['“The road is open,” the mayor said on Monday.', 'said 2023-05-01'],
      ['“The road is open,” the mayor told reporters on Monday.', 'said 2023-05-01'],
      ['“The road is open,” said Ana Lima, the mayor, on Monday.', 'said 2023-05-01'],
      ['The road was open, the mayor said Tuesday.', 'said 2023-05-02'],
      ['“The road is open,” he said at a news conference on Wednesday.', 'said 2023-05-03'],
      ['The road was open, the ministry said in a statement on Tuesday.', 'said 2023-05-02'],
      ['The road was open, as the mayor said after a flood in December.', 'said 2022-12'],
    ],
  ],
  [
    'before the source',
    [
      ['On Friday, the mayor said the road was open.', 'said 2023-04-28'],
      ['Late on Tuesday the ministry said that the road was open.', 'said 2023-05-02'],
      ['Yesterday the ministry said that the road was open.', 'said 2023-05-03'],
      ['In a statement on May 2, the ministry said that the road was open.', 'said 2023-05-02'],
      ['In a statement released on Tuesday, the ministry said that the road was open.', 'said 2023-05-02'],
      ['Speaking on Monday, the mayor said that the road was open.', 'said 2023-05-01'],
      ['During Monday’s debate, the mayor said that the road was open.', 'said 2023-05-01'],
      ['She renewed her promise on Monday, saying that the road would be open.', 'said 2023-05-01'],
      ['At noon on Monday, the mayor said that the road was open.', 'said 2023-05-01'],
      ['It was Tuesday when the mayor said that the road was open.', 'said 2023-05-02'],
    ],
  ],
  [
    'in the words for the source',
    [
      ['Monday’s statement said that the road was open.', 'said 2023-05-01'],
      ['A report published on Tuesday said that the road was open.', 'said 2023-05-02'],
      [
        'The mayor, in a letter sent by his office on Tuesday, said that the road was open.',
        'said 2023-05-02',
      ],
      ['According to a report released on Tuesday, the road was open.', 'said 2023-05-02'],
    ],
  ],
  [
    'not of the saying',
    [
      ['The mayor said the road was open.', 'said nothing'],
      ['The mayor said the road was opened on Tuesday.', 'said nothing about 2023-05-02'],
      ['The mayor said before Monday’s vote that it was fair.', 'said nothing'],
      ['The mayor said before the vote on Monday that it was fair.', 'said nothing'],
      ['Unlike the 2022 flood, the mayor said, it was small.', 'said nothing about 2022'],
      [
        'In an interview, which will be shown on Friday, the mayor said that the road was open.',
        'said nothing',
      ],
      ['Like the famous 2022 speech, the mayor said, it was short.', 'said nothing about 2022'],
      ['Since Monday, officials have said that the road was open.', 'said nothing'],
      ['By Monday, officials said that the road was open.', 'said nothing'],
      ['A man arrested on Monday said that the road was open.', 'said nothing'],
      ['The mayor, who resigned on Monday, said that the road was open.', 'said nothing'],
      [
        'In response to the flood that came on Monday, the mayor said that the road was open.',
        'said nothing',
      ],
      ['Two days after the flood on Monday, the mayor said that the road was open.', 'said nothing'],
      ['The dam broke on Monday, and the mayor said that the road was open.', 'said nothing'],
      ['The mayor denied any part in the attack, which came on Monday.', 'said nothing'],
    ],
  ],
  [
    'both',
    [
      ['The mayor said on Tuesday that the road was opened on Monday.', 'said 2023-05-02 about 2023-05-01'],
      ['On Wednesday, the mayor said the road would open on Friday.', 'said 2023-05-03 about 2023-05-05'],
      ['The road will open on Saturday, the mayor said on Wednesday.', 'said 2023-05-03 about 2023-05-06'],
      ['“We left in 2014,” she said on Monday.', 'said 2023-05-01 about 2014'],
    ],
  ],
  [
    'what it is about',
    [
      ['The report said the pumps failed on March 3.', 'said nothing about 2023-03-03'],
      ['The report said the pumps failed in March 2021.', 'said nothing about 2021-03'],
      ['The mayor said the ferry left on 2023-05-01.', 'said nothing about 2023-05-01'],
      ['The mayor said the ferry ran from May 1 to May 3.', 'said nothing about 2023-05-01/2023-05-03'],
      ['The mayor said it burned in 2014 and last year.', 'said nothing about 2014, 2022'],
      ['The mayor said the town may flood.', 'said nothing'],
      ['The mayor said the town will march on.', 'said nothing'],
    ],
  ],
];

for (const [name, rows] of groups) {
  describe(name, () => {
    test.each(rows)('%s', (text, expected) => {
      const { claims } = parseArticle({ id: 'row', text, publishedAt: '2023-05-04' });
      expect(claims.map(describeDates).join(' | ')).toBe(expected);
    });
  });
}

/** An hour without a day is of the incident's day, where nothing but that day is known. */
test.each([
  [{ incident: { slug: 'dam', date: '2023-05-03' } }, 'said 2023-05-03'],
  [{ publishedAt: '2023-05-04' }, 'said nothing'],
  [{}, 'said nothing'],
])('It was early afternoon when the mayor said … (%j)', (known, expected) => {
  const text = 'It was early afternoon when the mayor said that the road was open.';
  const { claims } = parseArticle({ id: 'row', text, ...known });
  expect(claims.map(describeDates).join(' | ')).toBe(expected);
});

function describeDates({ statedAt, about }: ReturnType<typeof parseArticle>['claims'][number]): string {
  const dates = about.map(({ value }) => value).join(', ');
  return `said ${statedAt?.value ?? 'nothing'}${dates === '' ? '' : ` about ${dates}`}`;
}
