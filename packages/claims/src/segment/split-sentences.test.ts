import { describe, expect, it, test } from 'vitest';
import { lowerLayersOf, textOf, unmark } from '../../test/stages.ts';

/** Texts with │ where one sentence ends and the next begins. A row without │ is one sentence. */
const rows: readonly [group: string, texts: readonly string[]][] = [
  [
    'stops',
    [
      'The dam held.│The mayor left.│She stayed.',
      'Did it hold?│It did!│He left.',
      'What?!│He left.',
      'It held.│5 people stayed.',
      'It held.│– She stayed.│• He left.',
      'It held; the mayor left: she stayed.',
      'It held. it stayed.',
      'See antiwar.com. it is news.',
    ],
  ],
  [
    'quotations are never cut',
    [
      '“Will it hold? I doubt it. We left,” she said.│He stayed.',
      'She said: “It held. We left. All is well.”│He left.',
      '“Did it? Yes! It did,” he said, “and we left. All of us.”│She stayed.',
      '"Did it hold? It did. Yes," he said.│"No," she said.',
      "''It held. We left,'' he said.│''We stayed.''",
      '„Es hält. Ja.“│Er ging.',
      '“‘Why?’ he asked. I left,” she said.',
      'He said “it held. We left. And so on.',
    ],
  ],
  [
    'a comma before the closing mark ends nothing',
    [
      '“It held,” he said.',
      '“It held,” Mayor Ann Lee said.│“It will hold.”',
      '“It held,”│',
      'In “Dam,” He left.',
    ],
  ],
  [
    'a question or exclamation in quotes ends a sentence only where no reporting clause follows',
    [
      '“Will it hold?” she asked.│“Yes.”│He left.',
      '“It held!” the mayor shouted.│Nobody answered.',
      '“Why?” said Mayor Ann Lee.│He left.',
      '“Why?” Mayor Ann Lee asked.│He left.',
      '“No!” Lee told reporters.│He left.',
      '“Did it?”, he asked.│She left.',
      '“One,” he said.│“Two?” she asked.│“Three!”│They left.',
      '“Will it hold?”│The mayor left.',
      '“Go!”│Then they left.',
      '“Is it over?”│Mayor Ann Lee said that it was.',
      '“Why now?”│Critics say it held.',
      'Mayor Ann Lee asked, “Will it hold?”│Nobody answered.',
      'He asked “Why?” and left.',
    ],
  ],
  [
    'a full stop in quotes ends its sentence',
    [
      '“It held.”│The mayor left.',
      '"It held."│The mayor left.',
      '“It held,” he said.│“We left.”│She stayed.',
      'He said “no.”│She left.',
      'He said (“It held.”).│She left.',
      'He said “no.” and left.',
      'It held.”│He left.',
    ],
  ],
  [
    'abbreviations and initials',
    [
      'Mr. Lee left.│Dr. J. Smith stayed.',
      'Sen. Lee and Gov. Ray left.│They stayed.',
      'He lives in the U.S.│The mayor left.',
      'It began at 5 a.m.│The mayor left.',
      'Acme Inc.│The mayor left.',
      'He left for Washington, D.C.│The mayor stayed.',
      'Was it I.│He left.',
      'He said no.│She left.',
      'He lives in the U.S. Senate office.',
      'He met U.S. President Joe Biden.',
      'It began at 5 a.m. Monday.',
      'Acme Inc. Chairman Ann Lee left.',
      'He met J.R.R. Tolkien and George W. Bush.',
      'It is No. 5.',
    ],
  ],
  [
    'numbers',
    [
      'It rose 3.5 percent to 1,000.│Then it fell.',
      'It ended in 2023.│In 2024 it began.',
      'Version 2.0.1 held.',
    ],
  ],
  [
    'ellipses',
    [
      'He left...│The mayor stayed.',
      'He left …│She stayed.',
      'He left … and stayed.',
      'He left... Mayor Lee stayed.',
    ],
  ],
  [
    'brackets',
    [
      'It held (he said).│She left.',
      'It held.│(He left.)│She stayed.',
      'It held.│[He left.]│She stayed.',
      'It held (He left.) and so on.',
    ],
  ],
  [
    'paragraphs',
    [
      'It held.\n│“First speech. It goes on.\n│“Second speech,” he said.\n│He left.',
      'It held.\n│- the first point\n│- the second point\n│He left.',
      'It held: the dam\nheld on.│He left.',
    ],
  ],
  ['other scripts', ['«Да».│Он ушёл.', 'Он ушёл. она нет.', '他走了。│她来了。']],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j', (marked) => {
      const expected = marked.split('│').map((sentence) => sentence.trim());
      expect(sentencesOf(unmark(marked, '│'))).toEqual(expected.filter((sentence) => sentence !== ''));
    });
  });
}

it('reads no sentences in blocks that are skipped', () => {
  const text =
    'Mayor quits\n\nThe dam broke.\n\nThe Mayor’s Long Answer?\n\nShe said no.\n\nAuthor: Ann Lee\n\nHe left.';
  expect(sentencesOf(text)).toEqual(['The dam broke.', 'She said no.', 'He left.']);
});

it.each(['', ' ', '\n\n', '\u00a0'])('finds none in %j', (text) => {
  expect(sentencesOf(text)).toEqual([]);
});

function sentencesOf(text: string): string[] {
  const { tokens, sentences } = lowerLayersOf(text);
  return sentences.map((sentence) => textOf(tokens, sentence));
}
