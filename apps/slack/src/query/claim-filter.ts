/** What narrows an answer: the keys of the argument line, in the order in which they are shown. */
export const filterKeys = ['stance', 'by', 'act', 'about', 'since', 'as-of', 'from'] as const;

export type FilterKey = (typeof filterKeys)[number];

/** The filters of one answer as typed, each checked; a key that was not given is absent. */
export type ClaimFilter = Readonly<Partial<Record<FilterKey, string>>>;

/** The keys that are set, in order, with their values. */
export function filterEntries(filter: ClaimFilter): (readonly [FilterKey, string])[] {
  return filterKeys.flatMap((key) => {
    const value = filter[key];
    return value === undefined ? [] : [[key, value] as const];
  });
}

/** The same filters with one set to another value, or left out when there is none. */
export function withFilter(filter: ClaimFilter, key: FilterKey, value?: string): ClaimFilter {
  const { [key]: _, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [key]: value };
}
