import { expect, test } from 'vitest';
import { incident } from '../../test/sample-incident.ts';
import { shownText } from '../../test/shown-text.ts';
import { stanceGrid } from './stance-grid.ts';

const about = 'Ukraine carried out the attack';

test('a row names who supports, denies and withholds, with the articles', () => {
  const grid = stanceGrid(
    incident(
      [{ outlet: 'LifeZette' }, { text: 'The morning air, usually a canvas for the distant buzz' }],
      [
        { who: 'Dmitry Peskov', quote: 'x', about },
        { who: 'Dmitry Peskov', quote: 'y', about, article: 'b.txt' },
        { who: 'Volodymyr Zelensky', quote: 'x', stance: 'denies', act: 'denies', about },
        { who: null, source: null, cue: 'reportedly', quote: 'x', about },
        { who: 'Mayor', quote: 'x', about },
        { who: 'Mayor', quote: 'something else', about: 'A curfew begins' },
      ],
    ),
  );
  expect(shownText(grid.flat())).toBe(
    [
      '*1. Ukraine carried out the attack*',
      'Supports: Dmitry Peskov (LifeZette; “The morning air, usually a…”); unattributed (“reportedly”), Mayor (LifeZette)',
      'Denies: Volodymyr Zelensky (LifeZette)',
      '1 more topic among the claims below.',
    ].join('\n'),
  );
});

test('a topic that begins in the middle of a sentence shows that it does', () => {
  const sketches = ['Ana', 'Ben'].map((who) => ({ who, quote: 'x', about: 'involvement in the attack' }));
  expect(shownText(stanceGrid(incident([{}], sketches)).flat())).toMatch(/^\*1\. … involvement/);
});

test('no proposition with two voices, no grid', () => {
  expect(stanceGrid(incident([{}], [{ quote: 'x', about }]))).toEqual([]);
});

test('many speakers are counted, not cut off in silence', () => {
  const many = Array.from({ length: 80 }, (_, index) => ({
    who: `Official number ${index}`,
    quote: 'x',
    about,
  }));
  const shown = shownText(stanceGrid(incident([{}], many)).flat());
  const named = shown.match(/Official number/g)?.length ?? 0;
  expect(shown).toContain(` and ${many.length - named} more (“text”)`);
});
