import { diffIncidents, hasNews, type IncidentDiff } from '@incident/claims';
import type { SeenIncident } from './types.ts';

/** What a digest tells of one incident: that it is there, or what changed. */
export type DigestNews = SeenIncident & { readonly diff: IncidentDiff | null };

/** Incidents without news are left out; one that no digest has shown yet is news as a whole. */
export function digestNews(incidents: readonly SeenIncident[]): DigestNews[] {
  return incidents.flatMap((seen): DigestNews[] => {
    if (seen.before === null) return [{ ...seen, diff: null }];
    const diff = diffIncidents(seen.before, seen.loaded.incident);
    return hasNews(diff) ? [{ ...seen, diff }] : [];
  });
}
