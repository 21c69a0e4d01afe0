import { describe, expect, it, test } from 'vitest';
import { lowerLayersOf, textOf } from '../../test/stages.ts';

/** Each text with its quotations drawn on: ⟦closed⟧, ⟦never closed⟫. */
const rows: readonly [group: string, texts: readonly string[]][] = [
  [
    'curly marks',
    [
      '⟦“It held,”⟧ he said.',
      '⟦“It held,”⟧ he said. ⟦“We left.”⟧',
      'He called it ⟦“a leak”⟧ and ⟦“a flood”⟧.',
      'He wrote ⟦“A”⟧, ⟦“B”⟧ and ⟦“”⟧.',
      '(⟦“It held”⟧) [⟦“It held”⟧] ⟦“It held.”⟧—⟦“It left.”⟧',
    ],
  ],
  [
    'straight marks',
    [
      '⟦"It held,"⟧ he said. ⟦"We left."⟧',
      '⟦"It held,"⟧ ⟦"it broke,"⟧ ⟦"it left."⟧',
      'He called it ⟦"a leak"⟧; she, ⟦"a flood"⟧.',
      '(⟦"It held,"⟧ he said.) He said—⟦"it held"⟧—and left.',
      'He said:⟦"It held."⟧',
      '⟦" It held , "⟧ he said',
    ],
  ],
  [
    'doubled marks',
    [
      "⟦''It held,''⟧ he said. ⟦''We left.''⟧",
      "⟦``It held,''⟧ he said. ⟦``We left.''⟧",
      '⟦``It held``⟧ he said.',
      "It's the ⟦''mayor's''⟧ dam.",
    ],
  ],
  ['marks of two kinds', ['⟦“It held,"⟧ he said.', '⟦"It held,”⟧ he said.', '⟦“It held“⟧, he said.']],
  [
    'marks of other languages',
    [
      'Er sagte: ⟦„Es hält.“⟧ Ja.',
      '⟦„Es hält“⟧, sagte er, ⟦„wirklich“⟧.',
      '⟦„Nie”⟧, powiedział.',
      '⟦»Det holder,«⟧ sagde han.',
      '⟦»Ja«⟧, ⟦»nej«⟧.',
      '⟦« Oui »⟧, dit-il. ⟦‹Non›⟧.',
      '⟦«Да»⟧, — сказал он.',
      '⟦”Det håller”⟧, sade han.',
      '⟦「はい」⟧と言った。⟦『いいえ』⟧',
      'قال: ⟦«نعم»⟧.',
    ],
  ],
  [
    'quotations inside quotations',
    [
      '⟦“She said ‘no’ to us,”⟧ he said.',
      '⟦“She said “no” to us,”⟧ he said.',
      '⟦“She said "no" to us,”⟧ he said.',
      '⟦``She said "no" to us,\'\'⟧ he said.',
      '⟦„Er sagte »ja« dazu“⟧, sagte sie.',
      '⟦« Il dit « oui » »⟧, dit-il.',
      '⟦« Il dit “oui” »⟧, dit-il.',
      '⟦『「はい」』⟧と。',
      '⟦“「はい」 is yes,”⟧ he said.',
    ],
  ],
  [
    'never closed: to the end of the paragraph',
    [
      '⟦“It held. We left.⟫',
      '⟦"It held. We left.⟫',
      "⟦''It held. We left.⟫",
      'He said ⟦“it held. We left.⟫',
      '⟦“First.⟫\n\n⟦“Second,”⟧ he said.',
      '⟦"First.⟫\n\n⟦"Second.⟫\n\n⟦"Third,"⟧ he said.',
    ],
  ],
  [
    'a stray mark spoils one paragraph only',
    [
      'He said "it held.\n\n⟦"We left,"⟧ she said.',
      'He said ⟦“it held.⟫\n\n⟦“We left,”⟧ she said.',
      'It held,” he said. ⟦“We left.”⟧\n\nShe ⟦“stayed.”⟧',
      'It held." He said ⟦"no"⟧ twice.',
      'It held“ and left. ⟦“Ok,”⟧ he said.',
    ],
  ],
  [
    'single marks',
    [
      '⟦‘The dam held,’⟧ said the mayor.',
      "⟦'The dam held,'⟧ said the mayor. ⟦'We were lucky.'⟧",
      '⟦‘It’s the officials’ dam,’⟧ he said. ⟦‘The mayor’s aide left.’⟧',
      "⟦'It's the officials' dam,'⟧ he said.",
      "He called it ⟦'a leak'⟧ and ⟦'a flood'⟧.",
      'the mayor’s ⟦‘kamikaze’⟧ officials’ aide and the ’90s',
      "The dogs' owners said ⟦'no'⟧.",
      "She said: ⟦'No.'⟧ (⟦'Yes'⟧, he said.) He said—⟦'it held'⟧—and left.",
      '⟦‘…and then it held,’⟧ he said. ⟦‘$5 million is enough.’⟧',
      "⟦'Will it hold?'⟧ she asked.",
      "Paper mill loses ⟦'ageing Joneses'⟧ case",
      "⟦`It held,'⟧ he said.",
      '⟦‚Es hält‘⟧, sagte er.',
    ],
  ],
  [
    'single marks around double ones, and the reverse',
    [
      '⟦‘He said “no” to us,’⟧ said the mayor.',
      '⟦\'He said "no" to us,\'⟧ said the mayor.',
      '⟦‘They call it “the wall”’⟧, he said.',
      '⟦“He said ‘no’ to us,”⟧ said the mayor.',
      '⟦"He said \'no\' to us,"⟧ said the mayor.',
      "⟦''She called it 'a leak,'''⟧ he said. ⟦''It was.''⟧",
      "⟦'''The Leak,'''⟧ he said. ⟦''It's like 'The Flood.'''⟧",
      '⟦“She said ‘the dam held,’”⟧ he said.',
      '⟦"The officials\' aide said \'no,\'"⟧ he said. ⟦"We left."⟧',
    ],
  ],
  [
    'single marks: speech over several paragraphs',
    [
      '⟦‘It held. We left.⟫\n\n⟦‘It rained,’⟧ he said.',
      "⟦'It held.⟫\n\n⟦'It rained.⟫\n\n⟦'We left,'⟧ he said.",
    ],
  ],
  [
    'apostrophes are no marks',
    [
      "Rock 'n' roll in the '90s, the officials' aide said.",
      'Rock ’n’ roll in the ’90s, the officials’ aide said.',
      "Get 'em, the officials' aide said, 'til noon.",
      'the ‘90s and the officials’ dam, ‘til noon',
      "the class of '98, the officials' dam and the Joneses'.",
      "Trump 's plan and the officials ' dam",
      "He 'held the dam and left.",
      'Y’all can’t, the officials’ aide said.',
    ],
  ],
  [
    'a lone single mark hides no quotation',
    [
      "He 'held the dam, ⟦“it held,”⟧ he said.",
      "He 'held it and said ⟦'no'⟧, ⟦“no”⟧ and ⟦'never'⟧.",
      '‘It held, he said. ⟦“We left.”⟧',
      "He said ⟦'no'⟧ and ⟦“yes.⟫",
    ],
  ],
  [
    'no marks at all',
    [
      'The dam held.',
      'the mayor’s officials’ aide and the ’90s',
      "It's the officials' dam, o'clock.",
      'He was 6\' 2" tall, with a 5" and a 6" pipe.',
      '',
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j', (marked) => {
      expect(draw(marked.replace(/[⟦⟧⟫]/g, ''))).toBe(marked);
    });
  });
}

it('says of each token which quotation it is in, the marks included', () => {
  const { quotations } = lowerLayersOf('“A b,” he said. “Yes.”');
  expect(Array.from(quotations.of)).toEqual([0, 0, 0, 0, 0, -1, -1, -1, 1, 1, 1, 1]);
});

function draw(text: string): string {
  const { tokens, quotations } = lowerLayersOf(text);
  let drawn = '';
  let at = 0;
  for (const quotation of quotations.list) {
    const inside = textOf(tokens, quotation);
    const start = tokens.start[quotation.from] ?? 0;
    drawn += `${text.slice(at, start)}⟦${inside}${quotation.closed ? '⟧' : '⟫'}`;
    at = start + inside.length;
  }
  return drawn + text.slice(at);
}
