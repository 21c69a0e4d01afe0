import { describe, expect, it, test } from 'vitest';
import { lowerLayersOf } from '../../test/stages.ts';

/** One line of a page: what the line is (and why it is skipped), then the line itself. A blank row is a blank line. */
const pages: readonly [name: string, lines: readonly string[]][] = [
  ['body only', ['body: The dam held.', 'body: The mayor left.']],
  ['one line is always body', ['body: Mayor quits over dam']],
  [
    'headline and standfirst',
    [
      'headline: Mayor quits over dam',
      '',
      'standfirst: She denies a leak',
      '',
      'body: The dam broke.',
      'body: End.',
    ],
  ],
  [
    'headline without standfirst',
    ['headline: Mayor quits over dam', 'body: The dam broke. She left.', 'body: End.'],
  ],
  [
    'a quoted last word is no headline',
    ['body: Mayor: “The dam held”', 'body: The dam broke.', 'body: End.'],
  ],
  ['byline', ['body: The dam broke.', 'byline: Author: Ann Lee', 'body: She said no.', 'body: End.']],
  [
    'headings',
    [
      'body: The dam broke.',
      'heading: The Mayor’s Answer',
      'body: She said no.',
      'heading: What comes next',
      'body: It holds.',
      'heading: Kyiv’s Perspective: A Pretext for Escalation?',
      'body: End.',
    ],
  ],
  [
    'no headings',
    [
      'body: The dam broke.',
      'body: Why did it break?',
      'body: The mayor said:',
      'body: “It held”',
      'body: (the mayor left)',
      'body: - The dam broke, officials said',
      'body: • It held, the mayor said',
      'body: He lives in the U.S.',
      'body: The mayor of the old town by the river and the sea left without a full stop on Monday',
      'body: End.',
    ],
  ],
  [
    'a colon leads to the next line',
    [
      'body: The mayor wrote:',
      'body: The dam held',
      'body: She left.',
      'heading: What comes next',
      'body: It rained.',
    ],
  ],
  [
    'speech between single marks',
    ['body: ‘It held,’ she said.', 'body: ‘We were lucky.’', 'heading: The officials’ aides’', 'body: End.'],
  ],
  [
    'a heading between single marks',
    ['body: “It held,” she said. “It did.”', 'heading: ‘Pretty cool.’', 'body: End.'],
  ],
  [
    'rows of questions and answers',
    [
      'body: The dam broke.',
      'heading: Frequently Asked Questions',
      'faq/question: | Did it break? |',
      'faq: | The mayor said no. |',
      'body: End.',
    ],
  ],
  [
    'questions under a heading of questions',
    [
      'body: Why did it break?',
      'heading: FAQ',
      'body/question: Did it break?',
      'body: The mayor said no.',
      'body: End.',
    ],
  ],
  [
    'a poll, its small print, and the article again',
    [
      'body: The dam broke.',
      'boilerplate: Who do you think would win?',
      'boilerplate: By completing the poll, you agree to receive emails from us.',
      'body: Officials said the dam is old.',
      'body: End.',
    ],
  ],
  [
    'what sites print around an article',
    [
      'body: The dam broke.',
      'boilerplate: Sign up for our newsletter',
      'body: The mayor left.',
      'boilerplate: Advertisement',
      'boilerplate: Read more: Dam broke',
      'boilerplate: This FAQ answers common questions.',
      'body: She denied it.',
      'boilerplate: Ann Lee is the editor of The Post, follow her on Twitter @ann.',
      'boilerplate: © 2023 The Post. All rights reserved.',
    ],
  ],
];

describe.each(pages)('%s', (_, lines) => {
  test.each(['\n', '\r\n'])('with %j', (lineBreak) => {
    const text = lines.map((line) => line.replace(/^[a-z/]+: /, '')).join(lineBreak);
    expect(pageOf(text)).toEqual(lines.filter((line) => line !== ''));
  });
});

it('reads each cell of a row by itself', () => {
  const { blocks } = lowerLayersOf('The dam broke.\n| Did it break? | No. | Ann |\n||\nEnd.');
  const cells = blocks.filter(({ section }) => section === 'faq');
  expect(cells.map(({ index, skip }) => ({ index, skip }))).toEqual([
    { index: 1, skip: 'question' },
    { index: 1, skip: null },
    { index: 1, skip: null },
  ]);
});

it('reads a long paragraph that mentions a newsletter', () => {
  const long = `The mayor wrote in our newsletter that ${'the dam held and '.repeat(30)}she left.`;
  expect(pageOf(`The dam broke.\n${long}\nEnd.`)[1]).toBe(`body: ${long}`);
});

it('takes a row of many thousand cells', () => {
  expect(lowerLayersOf('|a'.repeat(150_000)).blocks).toHaveLength(150_000);
});

function pageOf(text: string): string[] {
  return lowerLayersOf(text).blocks.map(({ section, skip, start, end }) => {
    const reason = skip === 'question' ? '/question' : '';
    const row = section === 'faq' ? `| ${text.slice(start, end)} |` : text.slice(start, end);
    expect(skip === null).toBe(reason === '' && (section === 'body' || section === 'faq'));
    return `${section}${reason}: ${row}`;
  });
}
