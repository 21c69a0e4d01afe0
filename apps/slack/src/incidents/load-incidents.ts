import { readdir } from 'node:fs/promises';
import { loadIncident } from './load-incident.ts';
import { fileProblem } from './read-article-file.ts';
import type { IncidentLibrary, LoadedIncident, LoadProblem } from './types.ts';

/**
 * Every incident under a folder: `<folder>/<slug>/incident.json` and the articles that it names. What cannot be read
 * is collected as a problem; a folder that is missing holds no incidents.
 */
export async function loadIncidents(folder: string): Promise<IncidentLibrary> {
  const incidents: LoadedIncident[] = [];
  const problems: LoadProblem[] = [];
  for (const name of await subfolders(folder, problems)) {
    const loaded = await loadIncident(folder, name);
    if ('incident' in loaded) incidents.push(loaded);
    else problems.push(loaded);
  }
  return toLibrary(incidents, problems);
}

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

async function subfolders(folder: string, problems: LoadProblem[]): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    return names.filter((name) => !name.startsWith('.')).toSorted();
  } catch (error) {
    problems.push({ file: folder, message: fileProblem(error) });
    return [];
  }
}
