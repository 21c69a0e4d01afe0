import { expect, test } from 'vitest';
import { type ClaimSketch, incident, loaded } from '../../test/sample-incident.ts';
import { answerQuery } from './answer-query.ts';
import { filterMenus } from './filter-menus.ts';
import { parseLine } from './parse-line.ts';

const sketches: ClaimSketch[] = [
  {
    who: 'Dmitry Peskov',
    side: 'RU',
    role: 'spokesman',
    quote: 'Drones came',
    act: 'accuses',
    about: 'The attack',
  },
  { who: 'Kremlin', side: 'RU', quote: 'No injuries', statedAt: '2023-05-03' },
  { who: 'Kremlin press service', side: 'RU', quote: 'An attempt', article: 'b.txt' },
  {
    who: 'John Kirby',
    side: 'US',
    quote: 'Nothing to do with it',
    stance: 'denies',
    act: 'denies',
    about: 'The attack',
    article: 'b.txt',
  },
  { who: null, source: 'two officials', quote: 'Unclear', stance: 'withholds', article: 'c.txt' },
  { who: 'Kremlin', side: 'RU', quote: 'No injuries', repeats: 'c1' },
];
const articles = [
  { outlet: 'LifeZette', publishedAt: '2023-05-04' },
  { outlet: 'Reuters', title: 'Drones over Moscow', publishedAt: '2023-05-10' },
  {},
];
const sample = loaded(incident(articles, sketches));

function answer(line: string, today = '2023-05-05') {
  const parsed = parseLine(line);
  if ('problem' in parsed) throw new Error(parsed.problem.what);
  return answerQuery(sample, parsed.filter, today);
}

test.each([
  ['', 'c3 c0 c2 c1 c4'],
  ['stance:denies', 'c3'],
  ['stance:withholds', 'c4'],
  ['act:accuses', 'c0'],
  ['by:peskov', 'c0'],
  ['by:Peškov', 'c0'],
  ['by:kremlin', 'c2 c1'],
  ['by:"kremlin press"', 'c2'],
  ['by:spokesman', 'c0'],
  ['by:russia', 'c0 c2 c1'],
  ['by:RU', 'c0 c2 c1'],
  ['by:"United States"', 'c3'],
  ['by:officials', 'c4'],
  ['by:Zelensky', ''],
  ['about:injur', 'c1'],
  ['about:attack', 'c3 c0'],
  ['about:in', ''],
  ['from:reuters', 'c3 c2'],
  ['from:"drones over"', 'c3 c2'],
  ['from:c.txt', 'c4'],
  ['since:2023-05-04', 'c3 c0 c2'],
  ['since:2d', 'c3 c0 c2 c1'],
  ['since:2023-05-05', 'c3 c2'],
  ['as-of:2023-05-04', 'c0 c1'],
  ['as-of:2023-05', 'c3 c0 c2 c1'],
  ['as-of:yesterday', 'c0 c1'],
  ['by:russia from:reuters', 'c2'],
])('%s leaves %s', (line, ids) => {
  expect(
    answer(line)
      .claims.map(({ id }) => id)
      .join(' '),
  ).toBe(ids);
});

test('claims that only lack a date are counted apart', () => {
  expect(answer('since:2023-05-04').undated).toBe(1);
  expect(answer('since:2023-05-04 stance:denies').undated).toBe(0);
});

test('it is known what would be left without each filter', () => {
  const { claims, without, matching } = answer('stance:denies by:peskov from:reuters');
  expect(claims).toEqual([]);
  expect(Object.fromEntries(without)).toEqual({ stance: 0, by: 1, from: 0 });
  expect(Object.fromEntries(matching)).toEqual({ stance: 1, by: 1, from: 2 });
});

test('menus count what each choice would leave beside the other filters', () => {
  const shown = filterMenus(answer('from:reuters')).map(({ key, choices }) => [
    key,
    choices.map(({ label, count }) => `${label} ${count}`),
  ]);
  expect(shown).toEqual([
    ['stance', ['Denies 1', 'Supports 1']],
    ['by', ['John Kirby 1', 'United States (side) 1', 'Kremlin press service 1', 'Russia (side) 1']],
    ['act', ['denies 1', 'asserts 1']],
    ['from', ['Reuters 2', 'LifeZette 2']],
  ]);
});

test('what is chosen stays on its menu, and a choice counts as the filter would', () => {
  const menus = filterMenus(answer('by:Zelensky'));
  expect(menus.find(({ key }) => key === 'by')?.choices.at(-1)).toEqual({
    value: 'Zelensky',
    label: 'Zelensky',
    count: 0,
  });
  const [kremlin] = filterMenus(answer('')).flatMap(({ choices }) =>
    choices.filter(({ value }) => value === 'Kremlin'),
  );
  expect(kremlin?.count).toBe(2);
});

test('a side of a bloc keeps its own name', () => {
  const nato = loaded(
    incident(
      [{}],
      [
        { who: 'Envoys', side: 'NATO', quote: 'x' },
        { who: 'B', quote: 'y' },
      ],
    ),
  );
  expect(answerQuery(nato, { by: 'nato' }, '2023-05-05').claims).toHaveLength(1);
});
