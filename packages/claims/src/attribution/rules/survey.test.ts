import { testRule } from '../../../test/marked.ts';

testRule('survey', [
  [
    'a count in front of what it found',
    [
      '<In> {a poll last week}, [Lee led by nine points].',
      '<In> {the latest survey}, [four in ten voters backed the plan].',
      '<In> {the city’s census}, [the harbor had 900 people].',
    ],
  ],
  [
    'no claim',
    [
      'In the morning, the road was open.',
      'In a hurry, Lee left the poll.',
      'In polls and on the street alike.',
    ],
  ],
]);
