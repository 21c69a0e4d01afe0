import type { Language } from '../language.ts';

/** Whom a name speaks for: the side, and what the country or bloc itself is called. */
export interface ListedName {
  readonly name: string;
  readonly side: string;
}

/** Every listed name and adjective of countries, blocs and their institutions, in small letters. */
export function listedNames({ sides, institutions }: Language): ReadonlyMap<string, ListedName> {
  const called = new Map<string, string>();
  for (const { side, speaker, partOf } of institutions)
    if (side !== undefined && partOf === undefined && !called.has(side)) called.set(side, speaker);
  return new Map([...sides].map(([key, side]) => [key, { name: called.get(side) ?? side, side }]));
}
