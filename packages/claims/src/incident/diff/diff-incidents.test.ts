import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hostileIncident } from '../../../test/hostile-incident.ts';
import { institution, person, type Sketch, sketchIncident } from '../../../test/sketch-incident.ts';
import { own, wire } from '../../../test/wire-articles.ts';
import { compareArticles } from '../../compare-articles.ts';
import type { Incident, IncidentDiff } from '../../index.ts';
import { parseArticle } from '../../parse-article.ts';
import { pictureOf } from '../picture-of.ts';
import { diffIncidents, hasNews } from './diff-incidents.ts';

const mayor = person('Tom Reed');
const board = institution('board');
const union = institution('union', 'organization');
const says = (id: string, by: Sketch['by'], rest: Partial<Sketch> = {}): Sketch => ({ id, by, ...rest });

/** One line for everything that happened. */
function drawn(diff: IncidentDiff): string[] {
  return [
    ...diff.newClaims.map(
      ({ claimId, propositionId, copied }) =>
        `claim ${claimId} on ${propositionId}${copied ? ', copied' : ''}`,
    ),
    ...diff.newPropositions.map((id) => `proposition ${id}`),
    ...diff.newDenials.map(
      ({ propositionId, speakerId, claimIds, first }) =>
        `${first ? 'first ' : ''}denial of ${propositionId} by ${speakerId}: ${claimIds.join('+')}`,
    ),
    ...diff.reversals.map(({ speakerId, from, to }) => `${speakerId} from ${from.stance} to ${to.stance}`),
    ...diff.secondOrigins.map(
      ({ propositionId, claimIds, articleIds }) =>
        `second origin of ${propositionId}: ${claimIds.join('+')} in ${articleIds.join('+')}`,
    ),
    ...diff.retractions.map(
      ({ articleId, kind, gone, reworded }) =>
        `${articleId} ${kind}, gone ${gone.join('+')}, reworded ${reworded.map((pair) => pair.join(' to ')).join('+')}`,
    ),
  ];
}

const base = [
  says('c1', mayor, { on: '2031-04-08' }),
  says('c2', board, { about: 'else', stance: 'denies' }),
];

const rows: [string, Sketch[], string[]][] = [
  ['nothing', [], []],
  ['a claim of a known voice', [says('c3', mayor, { in: 'b' })], ['claim c3 on it']],
  [
    'a matter nobody spoke of',
    [says('c3', board, { in: 'b', about: 'more' })],
    ['claim c3 on more', 'proposition more'],
  ],
  ['a repeat', [says('c3', board, { in: 'b', about: 'more', repeats: 'c0' })], ['proposition more']],
  [
    'the first denial',
    [says('c3', board, { in: 'b', stance: 'denies' })],
    ['claim c3 on it', 'first denial of it by board: c3'],
  ],
  [
    'another denial',
    [says('c3', union, { in: 'b', stance: 'denies', about: 'else' })],
    ['claim c3 on else', 'denial of else by union: c3'],
  ],
  [
    'the same denial again',
    [says('c3', board, { in: 'b', stance: 'denies', about: 'else' })],
    ['claim c3 on else'],
  ],
  ['a denial by nobody', [says('c3', null, { in: 'b', stance: 'denies' })], ['claim c3 on it']],
  ['withholding', [says('c3', board, { in: 'b', stance: 'withholds' })], ['claim c3 on it']],
  [
    'a reversal',
    [says('c3', mayor, { in: 'b', stance: 'denies', on: '2031-04-09' })],
    ['claim c3 on it', 'first denial of it by tom-reed: c3', 'tom-reed from supports to denies'],
  ],
  [
    'an old word that makes one',
    [says('c3', mayor, { in: 'b', stance: 'denies', on: '2031-04-01' })],
    ['claim c3 on it', 'first denial of it by tom-reed: c3', 'tom-reed from denies to supports'],
  ],
  [
    'a change that is no reversal',
    [says('c3', mayor, { in: 'b', stance: 'withholds', on: '2031-04-09' })],
    ['claim c3 on it'],
  ],
  [
    'a second source',
    [says('c3', board, { in: 'b' }), says('c4', union, { in: 'c' })],
    ['claim c3 on it', 'claim c4 on it', 'second origin of it: c3+c4 in b+c'],
  ],
  ['nobody as a second source', [says('c3', null, { in: 'b' })], ['claim c3 on it']],
];

test.each(rows)('%s', (_, more, expected) => {
  const diff = diffIncidents(sketchIncident(base), sketchIncident([...base, ...more]));
  expect(drawn(diff)).toEqual(expected);
  expect(hasNews(diff)).toBe(expected.length > 0);
});

describe('a third source', () => {
  it('is no second one', () => {
    const two = [...base, says('c3', board, { in: 'b' })];
    const three = [...two, says('c4', union, { in: 'c' })];
    expect(drawn(diffIncidents(sketchIncident(two), sketchIncident(three)))).toEqual(['claim c4 on it']);
  });
});

describe('articles', () => {
  const article = (id: string, text: string) => parseArticle({ id, text });
  const compared = (...articles: [string, string][]): Incident =>
    compareArticles(articles.map(([id, text]) => article(id, text)));
  const dam =
    'The mayor said that the old dam had cracked near the gate. The union denied that any pump had failed.';

  it('that are copies bring claims marked as copied', () => {
    const diff = diffIncidents(
      compared(['a', wire.join(' ')]),
      compared(['a', wire.join(' ')], ['b', wire.join('\n')]),
    );
    expect(diff.newClaims.length).toBeGreaterThan(0);
    expect(diff.newClaims.every(({ copied }) => copied)).toBe(true);
    expect([diff.newDenials, diff.newPropositions, diff.secondOrigins, diff.retractions]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    const other = diffIncidents(
      compared(['a', wire.join(' ')]),
      compared(['a', wire.join(' ')], ['b', own.join('\n')]),
    );
    expect(other.newClaims.some(({ copied }) => copied)).toBe(false);
  });

  it('that are gone are retracted', () => {
    const before = compared(['a', dam], ['b', own.join(' ')]);
    const [removed, ...others] = diffIncidents(before, compared(['b', own.join(' ')])).retractions;
    expect([removed?.articleId, removed?.kind, removed?.gone.length, others]).toEqual([
      'a',
      'removed',
      2,
      [],
    ]);
  });

  it.each([
    ['a corrected word', dam.replace('old dam', 'old new dam'), 'revised, gone 0, reworded 1, new 0'],
    ['a sentence less', dam.slice(0, dam.indexOf(' The union')), 'revised, gone 1, reworded 0, new 0'],
    ['a sentence more', `${dam} The board said that it rained.`, 'revised, gone 0, reworded 0, new 1'],
    [
      'another claim',
      dam.replace('any pump had failed', 'it had struck'),
      'revised, gone 1, reworded 0, new 1',
    ],
    ['white space', `${dam}\n`, 'revised, gone 0, reworded 0, new 0'],
  ])('that were revised: %s', (_, text, expected) => {
    const { retractions, newClaims } = diffIncidents(compared(['a', dam]), compared(['a', text]));
    expect(
      retractions.map(
        ({ kind, gone, reworded }) =>
          `${kind}, gone ${gone.length}, reworded ${reworded.length}, new ${newClaims.length}`,
      ),
    ).toEqual([expected]);
  });

  it('that are read anew by a better reader are no news', () => {
    const before = compared(['a', dam]);
    const half = pictureOf(before.articles, before.claims.slice(0, 1), []);
    expect(hasNews(diffIncidents(half, before))).toBe(false);
    expect(hasNews(diffIncidents(before, half))).toBe(false);
  });
});

describe('nothing happened', () => {
  /** The same claims under other propositions, by a number for each. */
  const regrouped = ({ articles, claims }: Incident, keys: readonly number[]): Incident => {
    const labels = [...new Set(claims.map((_, i) => keys[i % keys.length] ?? 0))];
    const propositions = labels.map((label) => ({
      id: `other ${label}`,
      label: `other ${label}`,
      claims: claims
        .filter((_, i) => (keys[i % keys.length] ?? 0) === label)
        .map(({ id, articleId, stance }) => ({ claimId: id, articleId, stance })),
    }));
    return pictureOf(articles, claims, propositions);
  };

  it('however the claims are grouped', () => {
    const keys = fc.array(fc.nat(3), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(hostileIncident, keys, (incident, grouping) => {
        const other = regrouped(incident, grouping);
        expect(hasNews(diffIncidents(incident, incident))).toBe(false);
        expect(hasNews(diffIncidents(incident, other))).toBe(false);
        expect(hasNews(diffIncidents(other, incident))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('in whichever order the articles come, and after they were stored', () => {
    fc.assert(
      fc.property(hostileIncident, (incident) => {
        const { articles, claims, propositions } = incident;
        const turned = pictureOf(articles.toReversed(), claims.toReversed(), propositions.toReversed());
        const stored: Incident = JSON.parse(JSON.stringify(incident));
        expect(hasNews(diffIncidents(incident, turned))).toBe(false);
        expect(hasNews(diffIncidents(stored, incident))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('and what happened is about claims that are new', () => {
    fc.assert(
      fc.property(hostileIncident, (incident) => {
        const [first, ...rest] = incident.articles;
        const kept = incident.claims.filter(({ articleId }) => articleId !== first?.id);
        const before = pictureOf(rest, kept, incident.propositions);
        const { newClaims, newDenials, secondOrigins, retractions } = diffIncidents(before, incident);
        const fresh = new Set(
          incident.claims.filter(({ articleId }) => articleId === first?.id).map(({ id }) => id),
        );
        const named = [
          ...newClaims.map(({ claimId }) => claimId),
          ...[...newDenials, ...secondOrigins].flatMap(({ claimIds }) => claimIds),
        ];
        expect(named.filter((id) => !fresh.has(id))).toEqual([]);
        expect(newClaims).toHaveLength(fresh.size);
        expect(retractions).toEqual([]);
        expect(diffIncidents(incident, before).retractions.map(({ articleId }) => articleId)).toEqual([
          first?.id,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
