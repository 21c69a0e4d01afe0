import { describe, expect, it } from 'vitest';
import { institution, person, sketchIncident } from '../../test/sketch-incident.ts';
import type { Position } from '../incident-types.ts';
import { rollUp } from './roll-up.ts';

const kremlin = { ...institution('Kremlin, RU'), partOf: 'russia' };
const incident = sketchIncident(
  [
    { by: institution('Russia, RU'), on: '2023-05-04' },
    { by: institution('Kremlin press service, RU', 'organization'), in: 'b' },
    { by: person('Dmitry Peskov, RU, Kremlin spokesman'), on: '2023-05', in: 'b' },
    { by: kremlin, stance: 'withholds' },
    { by: institution('Ukraine, UA'), stance: 'denies' },
    { by: person('Ana Lima') },
    { by: null },
    { by: institution('Russia, RU'), about: 'else' },
  ],
  { a: '2023-05-05' },
);

function drawn(matrix: readonly Position[]): string[] {
  return matrix.map(({ propositionId, speakerId, side, stance, claimIds, articleIds, first, last }) =>
    [propositionId, speakerId, side, stance, claimIds.join('+'), articleIds.join('+'), first, last].join(' '),
  );
}

describe('the matrix', () => {
  it('has a cell for each speaker and stance, with dates', () => {
    expect(drawn(incident.matrix)).toEqual([
      'it russia RU supports c1 a 2023-05-04 2023-05-04',
      'it kremlin-press-service RU supports c2 b  ',
      'it dmitry-peskov RU supports c3 b 2023-05 2023-05',
      'it kremlin RU withholds c4 a 2023-05-05 2023-05-05',
      'it ukraine UA denies c5 a 2023-05-05 2023-05-05',
      'it ana-lima  supports c6 a 2023-05-05 2023-05-05',
      'it   supports c7 a 2023-05-05 2023-05-05',
      'else russia RU supports c8 a 2023-05-05 2023-05-05',
    ]);
  });

  it('rolls up to the topmost institutions', () => {
    expect(drawn(rollUp(incident, 'institution'))).toEqual([
      'it russia RU supports c1+c2+c3 a+b 2023-05 2023-05',
      'it russia RU withholds c4 a 2023-05-05 2023-05-05',
      'it ukraine UA denies c5 a 2023-05-05 2023-05-05',
      'it ana-lima  supports c6 a 2023-05-05 2023-05-05',
      'it   supports c7 a 2023-05-05 2023-05-05',
      'else russia RU supports c8 a 2023-05-05 2023-05-05',
    ]);
  });

  it('rolls up to sides', () => {
    expect(drawn(rollUp(incident, 'side'))).toEqual([
      'it  RU supports c1+c2+c3 a+b 2023-05 2023-05',
      'it  RU withholds c4 a 2023-05-05 2023-05-05',
      'it  UA denies c5 a 2023-05-05 2023-05-05',
      'it ana-lima  supports c6 a 2023-05-05 2023-05-05',
      'it   supports c7 a 2023-05-05 2023-05-05',
      'else  RU supports c8 a 2023-05-05 2023-05-05',
    ]);
  });

  it('survives institutions that belong to each other', () => {
    const circle = sketchIncident([
      { by: { ...institution('One'), partOf: 'two' } },
      { by: { ...institution('Two'), partOf: 'one' } },
    ]);
    expect(rollUp(circle, 'institution').flatMap(({ claimIds }) => claimIds)).toEqual(['c1', 'c2']);
  });
});
