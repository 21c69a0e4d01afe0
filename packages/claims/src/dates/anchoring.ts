import type { CivilDate } from './civil-date.ts';
import type { Tense } from './clause-tense.ts';

/** What a date is read against. */
export interface Anchoring {
  /** The day of writing, null where it is not known: then only complete dates are read. */
  readonly anchor: CivilDate | null;
  /** The day is that of the incident, since that of publication is not known. */
  readonly ofIncident: boolean;
  /** The tense of the clause that the date stands in; asked only where it matters. */
  readonly tense: () => Tense;
}
