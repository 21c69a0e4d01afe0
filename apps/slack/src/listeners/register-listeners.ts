import type { App } from '@slack/bolt';
import type { DigestDesk } from '../digests/desk.ts';
import type { IncidentDesk } from '../incidents/incident-desk.ts';
import type { IncidentLibrary } from '../incidents/types.ts';
import type { Logger } from '../logger.ts';
import { ids } from '../views/ids.ts';
import { chooseFilterAction } from './choose-filter-action.ts';
import { claimsCommand } from './claims-command.ts';
import { evidenceAction } from './evidence-action.ts';
import { shareAction } from './share-action.ts';
import { showScreenAction } from './show-screen-action.ts';

/** What listeners get to work with. */
export interface ListenerDeps {
  readonly library: IncidentLibrary;
  readonly digests: DigestDesk | null;
  readonly incidents: IncidentDesk | null;
  readonly logger: Logger;
  readonly clock: () => number;
  /** Aborted when the app stops. */
  readonly stopping: AbortSignal;
}

/** Slash commands that the app answers; the manifest names the same. */
export const slashCommands = ['/claims'] as const;

/** Buttons that show a screen; their value says which. */
const screenActions = [
  ids.actions.previousPage,
  ids.actions.nextPage,
  ids.actions.openIncident,
  ids.actions.clearFilters,
  ids.actions.loosenFilter,
  ids.actions.nearestValue,
];

const openOneOf = new RegExp(`^${ids.actions.openOneOf}:`);

export function registerListeners(bolt: App, deps: ListenerDeps): void {
  for (const command of slashCommands) bolt.command(command, claimsCommand(deps));
  for (const action of screenActions) bolt.action(action, showScreenAction(deps));
  // Several incidents in one digest, each with a button of its own.
  bolt.action(openOneOf, showScreenAction(deps));
  for (const action of Object.values(ids.actions.filters)) bolt.action(action, chooseFilterAction(deps));
  bolt.action(ids.actions.share, shareAction(deps));
  bolt.action(ids.actions.evidence, evidenceAction(deps));
}
