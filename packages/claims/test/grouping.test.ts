import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { groupSeeds } from '../eval/grouped-seeds.ts';
import { scoreGrouping } from '../eval/grouping-scores.ts';
import { compareArticles, type Incident, type ParsedArticle } from '../src/index.ts';
import { damFailure } from './incidents/dam-failure.ts';
import { dataBreach } from './incidents/data-breach.ts';
import { ferryAccident } from './incidents/ferry-accident.ts';
import { groupMarked, parseMarked } from './incidents/marked-incident.ts';
import { parseSeeds } from './seeds.ts';

describe('how well claims are grouped', () => {
  test.each([
    ['the seeds', () => groupSeeds({ named: false }), 72, 84],
    ['the seeds, propositions named', () => groupSeeds({ named: true }), 92, 96],
    ['a dam failure', () => groupMarked(damFailure), 80, 89],
    ['a data breach', () => groupMarked(dataBreach), 78, 88],
    ['a ferry accident', () => groupMarked(ferryAccident), 45, 75],
  ])('%s', (_, group, pairF1, b3) => {
    const scores = scoreGrouping(group());
    expect(scores.pairF1).toBeGreaterThanOrEqual(pairF1);
    expect(scores.b3).toBeGreaterThanOrEqual(b3);
  });

  test.each([
    [
      'all right',
      [
        ['a', '1'],
        ['a', '1'],
        ['b', '2'],
      ],
      100,
      100,
    ],
    [
      'all alone',
      [
        ['a', '1'],
        ['a', '2'],
        ['b', '3'],
      ],
      0,
      80,
    ],
    [
      'all together',
      [
        ['a', '1'],
        ['a', '1'],
        ['b', '1'],
      ],
      50,
      71.4,
    ],
  ] as const)('the measure: %s', (_, rows, pairF1, b3) => {
    const scores = scoreGrouping(rows);
    expect(scores.pairF1).toBeCloseTo(pairF1, 1);
    expect(scores.b3).toBeCloseTo(b3, 1);
  });
});

describe('adding articles', () => {
  const articles = [
    ...parseSeeds(),
    ...parseMarked([...damFailure, ...dataBreach]).map(({ parsed }) => parsed),
  ];
  const propositions = [{ id: 'dam-burst', label: 'The dam burst', words: ['dam', 'collapse', 'failure'] }];

  const someInAnyOrder = fc.shuffledSubarray(articles, { minLength: 1, maxLength: 12 });
  const groupsOf = (parsed: readonly ParsedArticle[], previous?: Incident) =>
    compareArticles(parsed, { propositions, ...(previous === undefined ? {} : { previous }) });

  it('gives the same propositions in any order, one by one or at once', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(someInAnyOrder, (parsed) => {
        const sorted = [...parsed].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
        const atOnce = groupsOf(sorted);
        let grown: Incident | undefined;
        for (let n = 1; n <= parsed.length; n++) grown = groupsOf(parsed.slice(0, n), grown);
        expect(grown?.propositions).toEqual(atOnce.propositions);
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same when articles are taken out again, and from one picture twice', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(someInAnyOrder, someInAnyOrder, (some, others) => {
        const first = groupsOf(some);
        const second = groupsOf(others, first);
        expect(groupsOf(some, second).propositions).toEqual(first.propositions);
        expect(groupsOf(others, first).propositions).toEqual(second.propositions);
        expect(second.propositions).toEqual(groupsOf(others).propositions);
      }),
      { numRuns: 20 },
    );
  });

  it('takes any incident for the previous one, such as one read from a file', () => {
    const read: Incident = JSON.parse(JSON.stringify(groupsOf(articles)));
    expect(groupsOf(articles, read).propositions).toEqual(groupsOf(articles).propositions);
  });
});
