import { toSlug } from '../incidents/slug.ts';
import type { IncidentLibrary, LoadedIncident } from '../incidents/types.ts';

const mostWords = 12;

/**
 * The incident whose slug the words begin with, the longest there is, and the words that are left: `Kremlin Drone
 * drones` is kremlin-drone and "drones".
 */
export async function findIncident(
  words: readonly string[],
  library: IncidentLibrary,
): Promise<{ readonly loaded: LoadedIncident; readonly rest: readonly string[] } | null> {
  const slugs = new Set((await library.list()).map(({ slug }) => slug));
  for (let taken = Math.min(words.length, mostWords); taken > 0; taken -= 1) {
    const slug = toSlug(words.slice(0, taken).join(' '));
    const loaded = slugs.has(slug) ? await library.open(slug) : null;
    if (loaded !== null) return { loaded, rest: words.slice(taken) };
  }
  return null;
}
