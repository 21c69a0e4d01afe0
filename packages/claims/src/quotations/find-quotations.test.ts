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
    'no marks at all',
    [
      'The dam held.',
      'the mayor’s ‘kamikaze’ officials’ aide and the ’90s',
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
