import { expect, test } from 'vitest';
import { listedNames } from '../language/listed-names.ts';
import { en } from '../languages/en/index.ts';
import { partiesNamed } from './listed-names.ts';

const names = listedNames(en);

test.each([
  ['handlers who hail from Washington, London and NATO', ['US', 'GB', 'NATO']],
  ['Ukrainian drones aimed at the Kremlin', ['UA', 'RU']],
  ['the White House and the United States', ['US']],
  ['Russia’s claims', ['RU']],
  ['the U.S. government', ['US']],
  ['Beijing, not Tehran', ['CN', 'IR']],
  ['told us that it was over', []],
  ['Us against the world', []],
  ['turkey for dinner', []],
  ['the dam cracked', []],
  ['', []],
])('%s', (text, sides) => {
  expect(partiesNamed(text, names).map(({ side }) => side)).toEqual(sides);
});

test('a party is called by the name of its country', () => {
  expect(partiesNamed('London', names)).toEqual([{ name: 'United Kingdom', side: 'GB' }]);
});
