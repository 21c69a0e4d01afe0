import type { Incident } from '@incident/claims';

/** Something that could not be read. The rest of the incidents and articles still load. */
export interface LoadProblem {
  /** The file or folder, relative to the folder of incidents: `kremlin-drone/004.txt`. */
  readonly file: string;
  /** One plain sentence part: "is empty (0 bytes)". */
  readonly message: string;
}

/** What a list of incidents shows of one. */
export interface IncidentSummary {
  readonly slug: string;
  readonly title: string;
  /** ISO 8601 date; absent when the incident file gives none. */
  readonly date?: string;
  readonly articles: number;
  /** Claims without those that repeat another of the same article. */
  readonly claims: number;
  /** When something in it last changed, ISO 8601; absent where that is not kept. */
  readonly changedAt?: string;
}

/** One incident with everything the screens show of it. */
export interface LoadedIncident {
  readonly summary: IncidentSummary;
  readonly incident: Incident;
  readonly problems: readonly LoadProblem[];
}

/** Where incidents come from, be it files or a database. Screens and commands know no other source. */
export interface IncidentLibrary {
  /** Newest first. */
  list(): Promise<readonly IncidentSummary[]>;
  open(slug: string): Promise<LoadedIncident | null>;
  /** What could not be loaded as an incident at all. */
  problems(): Promise<readonly LoadProblem[]>;
}
