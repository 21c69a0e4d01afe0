import type { IncidentLibrary, LoadedIncident, LoadProblem } from '../src/incidents/types.ts';

/** A library of incidents already in memory, newest first. */
export function toLibrary(
  incidents: readonly LoadedIncident[],
  problems: readonly LoadProblem[] = [],
): IncidentLibrary {
  const bySlug = new Map(incidents.map((loaded) => [loaded.summary.slug, loaded]));
  const summaries = incidents
    .map((loaded) => loaded.summary)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.slug.localeCompare(b.slug));
  return {
    list: async () => summaries,
    open: async (slug) => bySlug.get(slug) ?? null,
    problems: async () => problems,
  };
}
