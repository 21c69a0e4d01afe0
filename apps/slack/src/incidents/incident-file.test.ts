import { expect, test } from 'vitest';
import { describeIssues } from './describe-issues.ts';
import { incidentFile } from './incident-file.ts';

const good = { slug: 'harbour-fire', title: 'Fire in the harbour', articles: [{ file: 'a.txt' }] };

test.each([
  ['the least', good],
  ['no articles', { ...good, articles: [] }],
  [
    'everything',
    {
      ...good,
      date: '2024-02-29',
      propositions: [{ id: 'arson', label: 'It was arson', words: ['set', 'purpose'] }],
      articles: [
        {
          file: 'a.txt',
          title: 'T',
          outlet: 'O',
          url: 'https://o.example/1',
          byline: 'B',
          publishedAt: '2024-02-29',
        },
        { file: 'b.txt', publishedAt: '2024-02-29T10:00:00+02:00' },
      ],
    },
  ],
])('%s', (_, input) => {
  expect(incidentFile.parse(input)).toEqual(input);
});

test.each([
  [[], 'the file: expected object, got an array of 0'],
  [{ ...good, slug: 'Harbour' }, /^slug: expected a slug of lowercase .*, got "Harbour"$/],
  [{ ...good, slug: 'list' }, /^slug: expected a slug that is not a word of the command .*, got "list"$/],
  [{ ...good, title: undefined }, 'title: expected string, got nothing'],
  [{ ...good, title: ' ' }, 'title: expected a text that is not blank, got " "'],
  [{ ...good, date: '2023-02-29' }, 'date: expected a date such as "2023-05-03", got "2023-02-29"'],
  [{ ...good, date: 3 }, 'date: expected a date such as "2023-05-03", got 3'],
  [{ ...good, articles: 'a.txt' }, 'articles: expected array, got "a.txt"'],
  [{ ...good, artikles: [] }, 'the file: expected only known fields, got "artikles"'],
  [
    { ...good, articles: [{ file: '../a.txt' }] },
    /^articles\[0\]\.file: expected the name of a \.txt file .*, got "..\/a.txt"$/,
  ],
  [
    { ...good, articles: [{ file: 'a.txt' }, { file: 'a.txt' }] },
    'articles[1].file: expected every file once, got "a.txt"',
  ],
  [
    { ...good, articles: [{ file: 'a.txt', publishedAt: 'yesterday' }] },
    /^articles\[0\]\.publishedAt: expected a date or time such as .*, got "yesterday"$/,
  ],
  [
    { ...good, articles: [{ file: 'a.txt', url: 'javascript:1' }] },
    /^articles\[0\]\.url: expected a web address .*, got "javascript:1"$/,
  ],
])('%j', (input, message) => {
  const { error } = incidentFile.safeParse(input);
  const described = error === undefined ? 'nothing wrong' : describeIssues(error, input);
  if (typeof message === 'string') expect(described).toBe(message);
  else expect(described).toMatch(message);
});
