import { expect, test } from 'vitest';
import { group, institution, person, type Sketch, sketchIncident } from '../../../test/sketch-incident.ts';

const russia = institution('Russia, RU');
const kremlin = institution('Kremlin, RU');
const ukraine = institution('Ukraine, UA');
const us = institution('United States, US');
const house = institution('White House, US');
const lima = person('Ana Lima');
const reed = person('Tom Reed');
const officials = group('American officials, US');
const denies = 'denies' as const;

function drawn(sketches: readonly Sketch[]): string[] {
  return sketchIncident(sketches).contradictions.map(({ propositionId, kind, supports, denies: others }) => {
    const names = (voices: typeof supports) =>
      voices.map(({ speakerId, claimIds }) => `${speakerId ?? 'nobody'} ${claimIds.join('+')}`).join(', ');
    return `${propositionId} ${kind}: ${names(supports)} / ${names(others)}`;
  });
}

const told: [string, Sketch[], string[]][] = [
  [
    'two sides',
    [{ by: russia }, { by: house, stance: denies }, { by: officials, stance: denies }],
    ['it between-sides: russia c1 / white-house c2, american-officials c3'],
  ],
  [
    'people whose sides are not known',
    [{ by: lima }, { by: reed, stance: denies }],
    ['it between-sides: ana-lima c1 / tom-reed c2'],
  ],
  [
    'nobody named',
    [{ by: null }, { by: reed, stance: denies }],
    ['it between-sides: nobody c1 / tom-reed c2'],
  ],
  [
    'one side against itself',
    [{ by: russia }, { by: kremlin, stance: denies }],
    ['it within-side: russia c1 / kremlin c2'],
  ],
  [
    'one speaker',
    [{ by: lima }, { by: lima, stance: denies, in: 'b' }],
    ['it within-speaker: ana-lima c1 / ana-lima c2'],
  ],
  [
    'an accusation and the denial of the accused',
    [
      { by: russia, act: 'accuses', targets: [us] },
      { by: house, stance: denies },
    ],
    ['it between-sides: russia c1 / white-house c2'],
  ],
  [
    'an accusation of nobody in particular',
    [
      { by: russia, act: 'accuses' },
      { by: ukraine, stance: denies },
    ],
    ['it between-sides: russia c1 / ukraine c2'],
  ],
];

test.each(told)('%s', (_, sketches, expected) => {
  expect(drawn(sketches)).toEqual(expected);
});

const untold: [string, Sketch[]][] = [
  [
    'withholding against denying',
    [
      { by: us, stance: 'withholds' },
      { by: ukraine, stance: denies },
    ],
  ],
  ['support alone', [{ by: russia }, { by: ukraine }]],
  [
    'denial alone',
    [
      { by: us, stance: denies },
      { by: ukraine, stance: denies },
    ],
  ],
  ['another matter', [{ by: russia }, { by: ukraine, stance: denies, about: 'else' }]],
  [
    'the principal accused, the executor denying',
    [
      { by: russia, act: 'accuses', targets: [us] },
      { by: ukraine, stance: denies },
    ],
  ],
  ['a denial that accuses somebody else', [{ by: kremlin }, { by: russia, stance: denies, act: 'accuses' }]],
  ['a repeat', [{ by: russia }, { by: ukraine, stance: denies, repeats: 'c0' }]],
  ['the word of an opponent', [{ by: russia }, { by: ukraine, stance: denies, via: [russia] }]],
  [
    'two people called Maria',
    [
      { by: person('Maria, RU'), in: 'a' },
      { by: person('Maria, RU'), in: 'a', stance: 'withholds' },
    ],
  ],
];

test.each(untold)('no contradiction: %s', (_, sketches) => {
  expect(drawn(sketches)).toEqual([]);
});
