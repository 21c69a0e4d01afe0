import type { Audit } from '../digests/desk.ts';
import type { NewIncident } from '../store/types.ts';

/** What changes incidents. */
export interface IncidentDesk {
  /** False when the slug is taken. */
  readonly create: (incident: NewIncident) => Promise<boolean>;
  readonly audit: Audit;
}
