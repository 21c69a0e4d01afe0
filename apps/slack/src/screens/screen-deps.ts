import type { IncidentLibrary } from '../incidents/types.ts';

/** What screens are made from. */
export interface ScreenDeps {
  readonly library: IncidentLibrary;
  /** The day of asking, as an ISO day; "2d" counts back from it. */
  readonly today: string;
}
