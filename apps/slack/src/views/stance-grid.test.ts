import { expect, test } from 'vitest';
import { incident } from '../../test/sample-incident.ts';
import { shownText } from '../../test/shown-text.ts';
import { stanceGrid } from './stance-grid.ts';

const about = 'Ukraine carried out the attack';

test('a row names who supports, denies and withholds, with the articles', () => {
  const grid = stanceGrid(
    incident(
      [{ outlet: 'LifeZette' }, {}],
      [
        { who: 'Dmitry Peskov', quote: 'x', about },
        { who: 'Dmitry Peskov', quote: 'y', about, article: 'b.txt' },
        { who: 'Volodymyr Zelensky', quote: 'x', stance: 'denies', act: 'denies', about },
        { who: null, source: null, cue: 'reportedly', quote: 'x', about },
        { who: 'Mayor', quote: 'something else', about: 'A curfew begins' },
      ],
    ),
  );
  expect(shownText(grid.flat())).toBe(
    [
      '*1. Ukraine carried out the attack*',
      'Supports: Dmitry Peskov (LifeZette; article 2), unattributed (“reportedly”) (LifeZette)',
      'Denies: Volodymyr Zelensky (LifeZette)',
      '_Nobody withholds._',
      '_1 more topic among the claims below._',
    ].join('\n'),
  );
});

test('no proposition with two claims, no grid', () => {
  expect(stanceGrid(incident([{}], [{ quote: 'x', about }]))).toEqual([]);
});

test('many speakers are counted, not cut off in silence', () => {
  const many = Array.from({ length: 80 }, (_, index) => ({
    who: `Official number ${index}`,
    quote: 'x',
    about,
  }));
  expect(shownText(stanceGrid(incident([{}], many)).flat())).toMatch(
    / and \d+ more\n_Nobody denies or withholds\._/,
  );
});
