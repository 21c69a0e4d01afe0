import type { Language } from '../language.ts';

/** Whom a name speaks for: the side, and what the country or bloc itself is called. */
export interface CountryName {
  readonly name: string;
  readonly side: string;
}

/** Every listed name and adjective of countries, blocs and their institutions, in small letters; no regions and cities. */
export function listedNames({ names, countries, institutions }: Language): ReadonlyMap<string, CountryName> {
  const called = new Map([...countries].map(([side, { speaker }]) => [side, speaker]));
  for (const { side, speaker, partOf } of institutions)
    if (side !== undefined && partOf === undefined && speaker !== '' && !called.has(side))
      called.set(side, speaker);
  const listed = new Map<string, CountryName>();
  for (const [words, { row, side, adjective }] of names.entries())
    if (side !== null && (row !== null || adjective))
      listed.set(words, { name: called.get(side) ?? side, side });
  return listed;
}
