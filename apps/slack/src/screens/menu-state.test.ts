import { expect, test } from 'vitest';
import { parseLine } from '../query/parse-line.ts';
import { ids } from '../views/ids.ts';
import { anyValue, chooseOption, decodeMenuState, encodeMenuState } from './menu-state.ts';

const { filters } = ids.actions;

test.each([{}, { stance: 'denies' }, { by: 'Dmitry Peskov', since: '2d' }])('%j comes back', (filter) => {
  expect(decodeMenuState(encodeMenuState({ slug: 'kremlin-drone', filter }))).toEqual({
    slug: 'kremlin-drone',
    filter,
  });
});

test('the longest filter of the longest slug fits into a block_id', () => {
  const parsed = parseLine(`about:"${'words '.repeat(28)}"`);
  if ('problem' in parsed) throw new Error(parsed.problem.what);
  expect(encodeMenuState({ slug: 's'.repeat(60), filter: parsed.filter }).length).toBeLessThanOrEqual(255);
});

test.each(['', 'claims_menus', 'claims_menus slug', 'other slug ', 'claims_menus slug stance:nothing'])(
  '%j is none of ours',
  (id) => {
    expect(decodeMenuState(id)).toBeNull();
  },
);

test.each([
  [filters.stance, 'denies', { by: 'Peskov', stance: 'denies' }],
  [filters.by, 'John Kirby', { by: 'John Kirby' }],
  [filters.by, anyValue, {}],
  ['other', 'x', null],
])('%s: %s', (actionId, value, filter) => {
  expect(chooseOption({ slug: 's', filter: { by: 'Peskov' } }, actionId, value)).toEqual(filter);
});
