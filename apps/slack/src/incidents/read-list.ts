import type { IncidentLibrary, IncidentSummary, LoadProblem } from './types.ts';

/** All that the list of incidents shows, read at once. */
export async function readList(
  library: IncidentLibrary,
): Promise<{ readonly incidents: readonly IncidentSummary[]; readonly problems: readonly LoadProblem[] }> {
  const [incidents, problems] = await Promise.all([library.list(), library.problems()]);
  return { incidents, problems };
}
