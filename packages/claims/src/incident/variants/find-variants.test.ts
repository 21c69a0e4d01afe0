import { expect, it, test } from 'vitest';
import { institution, person, sketchIncident } from '../../../test/sketch-incident.ts';

const mayor = person('Tom Reed');

/** The stretch they share: `[Kyiv→Kiev]` differs; a part that only one has stands alone beside the arrow. */
function drawn(first: string, other: string): string[] {
  const incident = sketchIncident([
    { by: mayor, says: first },
    { by: mayor, says: other, in: 'b' },
  ]);
  return incident.variants.map(
    ({ kind, parts }) =>
      `${kind}: ${parts.map((part) => (part.kind === 'same' ? part.first : `[${part.first}→${part.other}]`)).join(' ')}`,
  );
}

test.each([
  [
    'the use of “weapons capable of destroying the Kyiv regime.”',
    'the government to use “weapons capable of destroying the Kiev regime.”',
    'wording: use [of→] “weapons capable of destroying the [Kyiv→Kiev] regime.”',
  ],
  ['there was no damage', 'no significant damage was done', 'wording: no [→significant] damage'],
  [
    'no injuries or damage occurred',
    'two drones were downed, leaving no casualties or significant damage',
    'wording: no [injuries→casualties] or [→significant] damage',
  ],
  [
    'talks with Zelensky failed',
    'talks with Zelenskyy failed',
    'spelling: talks with [Zelensky→Zelenskyy] failed',
  ],
  [
    'Russia reserves the right to respond',
    'Russia has the right to respond',
    'wording: Russia [reserves→has] the right to respond',
  ],
  ['We know what comes next', '“We all know what comes next,”', 'wording: We [→all] know what comes next'],
  [
    'the old dam will hold until summer',
    'the dam will hold until autumn',
    'wording: the [old→] dam will hold until',
  ],
])('%s / %s', (first, other, expected) => {
  expect(drawn(first, other)).toEqual([expected]);
});

test.each([
  ['the same words', 'the dam has cracked', 'the dam has cracked'],
  ['the same words with other marks', 'the dam has cracked', '“The dam has cracked,”'],
  ['a genitive', 'the dam belongs to Zelensky', 'the dam belongs to Zelensky’s'],
  ['one word in common', 'the dam has cracked near the gate', 'a dam was built of stone in spring'],
  ['nothing in common', 'the dam has cracked', 'trains will run again tomorrow'],
  ['nothing', '', ''],
])('%s: no variant', (_, first, other) => {
  expect(drawn(first, other)).toEqual([]);
});

const words = { says: 'the old dam will hold until summer' };
const otherWords = { says: 'the new dam will hold until summer', in: 'b' };

it('compares what one party says, in different articles', () => {
  const count = (...sketches: Parameters<typeof sketchIncident>[0]) =>
    sketchIncident(sketches).variants.length;
  const board = institution('board, AM');
  expect(count({ by: board, ...words }, { by: institution('ministry, AM'), ...otherWords })).toBe(1);
  expect(count({ by: board, ...words }, { by: mayor, ...otherWords })).toBe(0);
  expect(count({ by: board, ...words }, { by: board, ...otherWords, in: 'a' })).toBe(0);
  expect(count({ by: board, ...words }, { by: board, ...otherWords, repeats: 'c1' })).toBe(0);
  expect(count({ by: null, ...words }, { by: null, ...otherWords })).toBe(0);
});

it('names the earlier claim first, and each wording once', () => {
  const incident = sketchIncident([
    { by: mayor, ...words },
    { by: mayor, ...otherWords },
    { by: mayor, ...otherWords, in: 'c' },
    { by: mayor, says: 'the new dam will hold until winter comes', in: 'd' },
  ]);
  expect(incident.variants.map(({ claimIds }) => claimIds)).toEqual([
    ['c1', 'c2'],
    ['c1', 'c4'],
  ]);
});
