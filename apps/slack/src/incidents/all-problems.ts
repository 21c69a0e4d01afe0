import type { IncidentLibrary, LoadProblem } from './types.ts';

/** Everything that could not be read: whole incidents first, then articles of the others. */
export async function allProblems(library: IncidentLibrary): Promise<LoadProblem[]> {
  const loaded = await Promise.all((await library.list()).map(({ slug }) => library.open(slug)));
  return [...(await library.problems()), ...loaded.flatMap((incident) => incident?.problems ?? [])];
}
