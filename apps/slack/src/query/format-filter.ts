import { type ClaimFilter, filterEntries } from './claim-filter.ts';

/** Filters in the form in which they are typed; `parseLine` reads them back as they were. */
export function formatFilter(filter: ClaimFilter): string {
  return filterEntries(filter)
    .map(([key, value]) => `${key}:${/\s/.test(value) ? `"${value}"` : value}`)
    .join(' ');
}
