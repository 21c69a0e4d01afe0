import type { Incident } from '@incident/claims';
import type { FilterKey } from './claim-filter.ts';
import { nearest } from './nearest.ts';
import { sideName } from './side-names.ts';

/** The values of this incident closest to one that nothing there has; for speakers, sides and outlets only. */
export function nearestValues(incident: Incident, key: FilterKey, typed: string): string[] {
  return nearest(typed, knownValues(incident, key));
}

function knownValues({ speakers, articles }: Incident, key: FilterKey): string[] {
  if (key === 'from') return distinct(articles.flatMap(({ outlet }) => outlet ?? []));
  if (key !== 'by') return [];
  const sides = speakers.flatMap(({ side }) => (side === undefined ? [] : [sideName(side)]));
  return distinct([...sides, ...speakers.map(({ name }) => name)]);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
