import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../test/marked.ts';

/** A sentence, and whom its first claim is aimed at. */
const rows: readonly [group: string, rows: readonly (readonly [text: string, targets: string])[]][] = [
  [
    'the object of the cue',
    [
      ['The union accused Norvia of lying.', 'Norvia'],
      ['The mayor blamed Tom Reed for the leak.', 'Tom Reed'],
      ['The court ordered Norvia to pay $3 million.', 'Norvia'],
      ['The mayor urged residents to leave.', 'residents'],
      ['The mayor told drivers to stay at home.', 'drivers'],
      ['The candidate called on the court to halt the count.', 'court'],
      ['The agency warned residents that the river would rise.', 'residents'],
    ],
  ],
  [
    'who does the deed',
    [
      ['The police said the owner was behind the fire.', 'owner'],
      ['The firm said a former employee stole the files.', 'former employee'],
      ['“The minister must resign,” the union said.', 'minister'],
    ],
  ],
  [
    'nobody',
    [
      ['The opposition condemned the arrests.', ''],
      ['The union called for an inquiry.', ''],
      ['The union accused him of lying.', ''],
      ['The ministry said Norway would respond.', ''],
      ['“First, the count must stop,” the union said.', ''],
      ['The mayor said the company was old.', ''],
      ['The weather service warned of floods.', ''],
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j: %s', (text, targets) => {
      expect(
        claimsIn(text)[0]
          ?.targets.map(({ name }) => name)
          .join(', '),
      ).toBe(targets);
    });
  });
}
