import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIncidentFile } from './read-incident-file.ts';

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
  expect(readIncidentFile(input)).toEqual({ file: input });
});

test.each([
  [[], 'the file: expected object, got an array of 0'],
  [{ ...good, slug: 'Harbour' }, /^slug: expected a slug of lowercase .*, got "Harbour"$/],
  [{ ...good, slug: 'x'.repeat(61) }, /^slug: expected a slug of at most 60 characters, got "x+…$/],
  [null, 'the file: expected object, got null'],
  ['dam', 'the file: expected object, got "dam"'],
  [{ ...good, articles: ['a.txt'] }, 'articles[0]: expected object, got "a.txt"'],
  [
    { ...good, propositions: [{ id: 'arson', label: ' ', words: ['set', 7] }] },
    'propositions[0].label: expected a text that is not blank, got " "; propositions[0].words[1]: expected string, got 7',
  ],
  [
    { ...good, articles: [{ file: 'a.txt', url: 'https://' }] },
    /^articles\[0\]\.url: expected a web address /,
  ],
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
  const read = readIncidentFile(input);
  const described = 'problems' in read ? read.problems.join('; ') : 'nothing wrong';
  if (typeof message === 'string') expect(described).toBe(message);
  else expect(described).toMatch(message);
});

test('white space around a text is no part of it', () => {
  expect(readIncidentFile({ ...good, title: ' Fire \n' })).toEqual({ file: { ...good, title: 'Fire' } });
});

test('never throws, whatever JSON comes', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('slug', 'title', 'date', 'articles', 'propositions'),
      (value, field) => {
        for (const input of [value, { ...good, [field]: value }]) {
          const read = readIncidentFile(input);
          if ('problems' in read)
            expect(read.problems.every((problem) => / expected .*, got /s.test(problem))).toBe(true);
          else expect(readIncidentFile(JSON.parse(JSON.stringify(read.file)))).toEqual(read);
        }
      },
    ),
    { numRuns: 500 },
  );
});
