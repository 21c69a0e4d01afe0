import { expect, it, test } from 'vitest';
import {
  group,
  institution,
  person,
  type Sketch,
  sketchClaim,
  sketchIncident,
} from '../../test/sketch-incident.ts';
import { compareArticles } from '../compare-articles.ts';
import { listedNames } from '../language/listed-names.ts';
import { en } from '../languages/en/index.ts';
import { parseArticle } from '../parse-article.ts';
import type { Speaker } from '../types.ts';
import { pictureOf } from './picture-of.ts';

const russia = institution('Russia, RU');
const kremlin = institution('Kremlin, RU');
const us = institution('United States, US');
const house = institution('White House, US');
const nato = institution('NATO, NATO', 'organization');
const lima = person('Ana Lima');

function drawn(sketches: readonly Sketch[]): string[] {
  return sketchIncident(sketches).gaps.map(({ kind, name, claimIds, articleIds }) =>
    [kind, ...(name === null ? [] : [name]), claimIds.join('+'), articleIds.join('+')].join(' '),
  );
}

const rows: [string, Sketch[], string[]][] = [
  ['accused, heard nowhere', [{ by: russia, act: 'accuses', targets: [nato] }], ['accused-silent NATO c1 a']],
  [
    'accused, heard elsewhere',
    [
      { by: russia, act: 'accuses', targets: [us] },
      { by: house, in: 'b' },
    ],
    ['never-asked United States c1 a'],
  ],
  ['accused, heard in the same article', [{ by: russia, act: 'accuses', targets: [us] }, { by: house }], []],
  [
    'accused in two articles, heard in one of them',
    [
      { by: russia, act: 'accuses', targets: [us] },
      { by: russia, act: 'accuses', targets: [us], in: 'b' },
      { by: us, in: 'b' },
    ],
    [],
  ],
  ['a person accused', [{ by: russia, act: 'accuses', targets: [lima] }], ['accused-silent Ana Lima c1 a']],
  ['accused by a repeat', [{ by: russia, act: 'accuses', targets: [nato], repeats: 'c0' }], []],
  ['accused by their own', [{ by: russia, act: 'accuses', targets: [kremlin] }], []],
  ['somebody asserts, and accuses nobody', [{ by: russia, targets: [nato] }], []],
  ['declined', [{ by: us, stance: 'withholds' }], ['declined United States c1 a']],
  [
    'declined, then answered',
    [
      { by: us, stance: 'withholds' },
      { by: us, in: 'b' },
    ],
    [],
  ],
  ['doubted', [{ by: us, stance: 'withholds', act: 'doubts' }], []],
  ['one source in two articles', [{ by: lima }, { by: lima, in: 'b' }], ['single-source c1+c2 a+b']],
  ['one source in one article', [{ by: lima }, { by: lima }], []],
  ['two sources', [{ by: lima }, { by: us, in: 'b' }], []],
  ['flagged as one source', [{ by: lima, flags: ['single-source'] }], ['single-source c1 a']],
  [
    'against their own side',
    [{ by: russia }, { by: kremlin, stance: 'denies' }],
    ['against-own-side Kremlin c2 a'],
  ],
  ['flagged as such', [{ by: kremlin, flags: ['against-own-side'] }], ['against-own-side Kremlin c1 a']],
];

test.each(rows)('%s', (_, sketches, expected) => {
  expect(drawn(sketches)).toEqual(expected);
});

it('finds the accused by name where a claim has no targets', () => {
  const text =
    '“The handlers of the Kiev regime, who hail from Washington, London and NATO, bear responsibility for it,” Russian spokeswoman Maria Zakharova said. The White House denied involvement.';
  const { gaps } = compareArticles([parseArticle({ id: 'a', text })]);
  const silent = gaps.filter(({ kind }) => kind === 'accused-silent').map(({ name }) => name);
  expect(silent).toEqual(['Ukraine', 'United Kingdom', 'NATO']);
});

it('finds them by name too where the targets are nobody who could answer', () => {
  const handlers: Speaker = { ...group('handlers'), anonymity: 'vague' };
  const silent = (says: string, ...targets: Speaker[]) =>
    pictureOf(
      [{ id: 'a', text: '' }],
      [sketchClaim({ by: russia, act: 'accuses', targets, says }, 0)],
      [],
      listedNames(en),
    ).gaps.map(({ name }) => name);
  expect(silent('handlers from London and Berlin did it', handlers)).toEqual(['United Kingdom', 'Germany']);
  expect(silent('NATO did it to London', nato)).toEqual(['NATO']);
  expect(silent('they did it', handlers)).toEqual(['handlers']);
});
