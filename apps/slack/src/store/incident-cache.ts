import type { LoadedIncident } from '../incidents/types.ts';
import type { Read } from './read-incident.ts';

/** Incidents read lately, as many as hold a number of claims in all. Each is good for one revision. */
export class IncidentCache {
  readonly #kept = new Map<string, Read>();

  constructor(readonly mostClaims: number) {}

  get(key: string, revision: number): LoadedIncident | null {
    const kept = this.#kept.get(key);
    if (kept?.revision !== revision) return null;
    // The last in the map is the one used last.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.loaded;
  }

  set(key: string, read: Read): void {
    this.#kept.delete(key);
    this.#kept.set(key, read);
    let claims = 0;
    for (const { loaded } of this.#kept.values()) claims += loaded.incident.claims.length;
    for (const [oldest, { loaded }] of this.#kept) {
      if (claims <= this.mostClaims || oldest === key) break;
      claims -= loaded.incident.claims.length;
      this.#kept.delete(oldest);
    }
  }
}
