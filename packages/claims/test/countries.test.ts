import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countriesFile, countryLines } from '../eval/country-lines.ts';

const lines = countryLines();

it('is committed as the packages have it; `npm run countries` renews it', () => {
  const committed = readFileSync(new URL('../src/languages/en/countries.ts', import.meta.url), 'utf8');
  expect(committed.split('\n')).toEqual(countriesFile(lines).split('\n'));
});

it('has each country once, with a code and a name', () => {
  const codes = lines.map((line) => line.slice(0, 2));
  expect(new Set(codes).size).toBe(lines.length);
  for (const line of lines) expect(line).toMatch(/^[A-Z]{2}\|[^|/]+(?:\/[^|/]+)*\|[^|]*\|[^|]*$/);
});

it.each([
  'BR|Brazil|Brazilian|Brasília/Brasilia',
  'FR|France|French|Paris',
  'KR|South Korea/Republic of Korea|South Korean|Seoul',
  'TR|Türkiye/Turkiye/Turkey|Turkish|Ankara',
])('has the line %s', (line) => {
  expect(lines).toContain(line);
});

it('gives no adjective and no capital to two countries', () => {
  for (const column of [2, 3]) {
    const cells = lines.flatMap((line) => line.split('|')[column]?.split('/') ?? []).filter(Boolean);
    expect(cells.filter((cell, i) => cells.indexOf(cell) !== i)).toEqual([]);
  }
});
