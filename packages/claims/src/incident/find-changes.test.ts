import { expect, test } from 'vitest';
import { group, institution, person, type Sketch, sketchIncident } from '../../test/sketch-incident.ts';

const mayor = person('Tom Reed');
const board = institution('board', 'organization');
const agency = institution('Northwire', 'media');
const union = institution('union, U');
const officials = group('Valley officials');

const dates = {
  early: '2031-04-08',
  late: '2031-04-10',
  morning: '2031-04-09T08:00:00Z',
  noon: '2031-04-09T12:00:00Z',
};

function drawn(sketches: readonly Sketch[]): string[] {
  return sketchIncident(sketches, dates).changes.map(
    ({ speakerId, propositionId, kind, from, to }) =>
      `${speakerId} on ${propositionId}: ${kind} from ${from.stance} ${from.claimIds.join('+')} (${from.first}) to ${to.stance} ${to.claimIds.join('+')} (${to.first}) by ${from.by}`,
  );
}

const told: [string, Sketch[], string[]][] = [
  [
    'support, then denial',
    [
      { by: mayor, on: '2031-04-08' },
      { by: mayor, on: '2031-04-09', stance: 'denies' },
    ],
    ['tom-reed on it: reversal from supports c1 (2031-04-08) to denies c2 (2031-04-09) by text'],
  ],
  [
    'in whichever order it is printed',
    [
      { by: mayor, on: '2031-04-09', stance: 'denies' },
      { by: mayor, on: '2031-04-08' },
    ],
    ['tom-reed on it: reversal from supports c2 (2031-04-08) to denies c1 (2031-04-09) by text'],
  ],
  [
    'silence, then a word',
    [
      { by: board, on: '2031-03', stance: 'withholds' },
      { by: board, on: '2031-04-09' },
    ],
    ['board on it: commitment from withholds c1 (2031-03) to supports c2 (2031-04-09) by text'],
  ],
  [
    'a word, then silence',
    [
      { by: board, on: '2031-03' },
      { by: board, on: '2031-04-09', stance: 'withholds' },
    ],
    ['board on it: retreat from supports c1 (2031-03) to withholds c2 (2031-04-09) by text'],
  ],
  [
    'by when the articles came out',
    [
      { by: mayor, in: 'early' },
      { by: mayor, in: 'late', stance: 'denies' },
    ],
    ['tom-reed on it: reversal from supports c1 (2031-04-08) to denies c2 (2031-04-10) by publication'],
  ],
  [
    'by the hour',
    [
      { by: mayor, in: 'noon', stance: 'denies' },
      { by: mayor, in: 'morning' },
    ],
    ['tom-reed on it: reversal from supports c2 (2031-04-09) to denies c1 (2031-04-09) by publication'],
  ],
  [
    'there and back',
    [
      { by: mayor, on: '2031-04-07' },
      { by: mayor, on: '2031-04-08', stance: 'denies' },
      { by: mayor, on: '2031-04-09', stance: 'denies' },
      { by: mayor, on: '2031-04-10' },
    ],
    [
      'tom-reed on it: reversal from supports c1 (2031-04-07) to denies c2+c3 (2031-04-08) by text',
      'tom-reed on it: reversal from denies c2+c3 (2031-04-08) to supports c4 (2031-04-10) by text',
    ],
  ],
  [
    'through an agency',
    [
      { by: mayor, on: '2031-04-08' },
      { by: mayor, on: '2031-04-09', stance: 'denies', via: [agency] },
    ],
    ['tom-reed on it: reversal from supports c1 (2031-04-08) to denies c2 (2031-04-09) by text'],
  ],
];

test.each(told)('%s', (_, sketches, expected) => {
  expect(drawn(sketches)).toEqual(expected);
});

const untold: [string, Sketch[]][] = [
  [
    'the same position',
    [
      { by: mayor, on: '2031-04-08' },
      { by: mayor, on: '2031-04-09' },
    ],
  ],
  [
    'one day',
    [
      { by: mayor, on: '2031-04-08' },
      { by: mayor, on: '2031-04-08', stance: 'denies' },
    ],
  ],
  ['no date', [{ by: mayor }, { by: mayor, on: '2031-04-08', stance: 'denies' }]],
  [
    'a month and a day in it',
    [
      { by: mayor, on: '2031-04' },
      { by: mayor, on: '2031-04-30', stance: 'denies' },
    ],
  ],
  [
    'a stretch without end',
    [
      { by: mayor, on: '2031-03', bound: 'since' },
      { by: mayor, on: '2031-04-30', stance: 'denies' },
    ],
  ],
  [
    'a day and no hour',
    [
      { by: mayor, on: '2031-04-09' },
      { by: mayor, in: 'noon', stance: 'denies' },
    ],
  ],
  [
    'other speakers',
    [
      { by: mayor, on: '2031-04-08' },
      { by: board, on: '2031-04-09', stance: 'denies' },
    ],
  ],
  [
    'other matters',
    [
      { by: mayor, on: '2031-04-08' },
      { by: mayor, on: '2031-04-09', stance: 'denies', about: 'else' },
    ],
  ],
  [
    'officials, who may be others',
    [
      { by: officials, on: '2031-04-08' },
      { by: officials, on: '2031-04-09', stance: 'denies' },
    ],
  ],
  [
    'nobody',
    [
      { by: null, on: '2031-04-08' },
      { by: null, on: '2031-04-09', stance: 'denies' },
    ],
  ],
  [
    'the word of an opponent',
    [
      { by: mayor, on: '2031-04-08' },
      { by: mayor, on: '2031-04-09', stance: 'denies', via: [union] },
    ],
  ],
  [
    'two people called Maria',
    [
      { by: person('Maria'), on: '2031-04-08' },
      { by: person('Maria'), on: '2031-04-09', stance: 'denies', in: 'b' },
    ],
  ],
];

test.each(untold)('nothing is said of %s', (_, sketches) => {
  expect(drawn(sketches)).toEqual([]);
});
