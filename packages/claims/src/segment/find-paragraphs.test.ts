import { describe, expect, test } from 'vitest';
import { lowerLayersOf } from '../../test/stages.ts';

const wide = 'The mayor of the town by the river said on Wednesday that the old';

/** Texts with ¶ where a paragraph ends; the white space around it is no part of either. */
const rows: readonly [group: string, texts: readonly string[]][] = [
  [
    'lines are paragraphs',
    [
      'The dam held.\n¶She left.',
      'The dam held.\n\n¶She left.\n \n\n¶He stayed.',
      'The dam held.\r\n¶She left.\r\n\r\n¶He stayed.',
      'The dam held.\r¶She left.',
      'The dam held.\u2028¶She left.\u2029¶He stayed.',
      'Dam held\n¶The mayor said so.',
      'The mayor said:\n¶“It held.”',
      'It held, he said.\n¶and left.',
      '| a | b |\n¶| c | d |',
      '「はい」\n¶と言った。',
    ],
  ],
  [
    'a line that breaks off goes on',
    [
      'The mayor said that the dam\nheld on Monday.\n¶She left.',
      'The mayor said that the dam\r\nheld on Monday.\r\n¶She left.',
      'It held —\nuntil Monday.',
      'In Kyiv,\nofficials said no.',
      'The dam held\n\n¶and broke.',
      'The dam held\n \n¶and broke.',
    ],
  ],
  [
    'hard-wrapped text goes on at a capital too',
    [
      `${wide}\ndam near Springfield had held, and that Deputy Mayor\nAnn Lee would stay.\n¶She left.`,
      `${wide}\ndam had held and then, when he was asked about it,\n“It held,” he said.`,
      // One long line: not wrapped, so the capital begins a paragraph.
      `${wide}\ndam held.\n¶${wide}\n¶Lee left.\n¶${wide} dam ${wide} dam held.`,
      // Nothing breaks off at a small letter: lines are lines.
      `${wide} dam held\n¶The mayor left.`,
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j', (marked) => {
      const expected = marked.split('¶').map((paragraph) => paragraph.trim());
      expect(paragraphsOf(marked.replaceAll('¶', ''))).toEqual(expected);
    });
  });
}

test.each(['', '\n', ' \r\n\u00a0\n'])('none in %j', (text) => {
  expect(paragraphsOf(text)).toEqual([]);
});

function paragraphsOf(text: string): string[] {
  return lowerLayersOf(text).paragraphs.map(({ start, end }) => text.slice(start, end));
}
