import { expect, test } from 'vitest';
import { looksLikeAddress, readAddresses } from './read-addresses.ts';

const one = 'https://a.example/1';

test.each([
  [one, [one]],
  [`${one} http://b.example`, [one, 'http://b.example']],
  [`${one}, http://b.example;`, [one, 'http://b.example']],
  [`${one} ${one}`, [one]],
  [`<${one}>`, [one]],
  [`<${one}|a.example/1>`, [one]],
  ['HTTPS://A.example/1?a=b&c=d', ['HTTPS://A.example/1?a=b&c=d']],
  ['1 2 3 4 5'.replaceAll(/\d/g, 'http://x.example/$&'), expect.objectContaining({ length: 5 })],
])('%s', (line, addresses) => {
  expect(readAddresses(line.split(' '), 'dam')).toEqual({ addresses });
});

test.each([
  ['', 'no address is named', 'add dam https://example.org/news'],
  ['a.example/1', '“a.example/1” is no web address', 'add dam https://a.example/1'],
  [`${one} ftp://a.example`, '“ftp://a.example” is no web address', 'add dam https://example.org/news'],
  ['javascript:alert(1)', '“javascript:alert(1)” is no web address', 'add dam https://example.org/news'],
  ['https://', '“https://” is no web address', 'add dam https://example.org/news'],
  ['1 2 3 4 5 6'.replaceAll(/\d/g, 'http://x.example/$&'), '6 addresses came', undefined],
])('%s is refused', (line, what, meant) => {
  expect(readAddresses(line.split(' '), 'dam')).toMatchObject({ problem: { what, ...(meant && { meant }) } });
});

test.each([
  [one, true],
  ['<https://a.example>', true],
  ['ftp:x', true],
  ['kremlin-drone', false],
  ['a.example', false],
])('%s looks like an address: %s', (word, looks) => {
  expect(looksLikeAddress(word)).toBe(looks);
});
