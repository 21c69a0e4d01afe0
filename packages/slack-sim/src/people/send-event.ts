import type { SocketHub } from '../delivery/socket-hub.ts';
import { type JsonObject, readString } from '../json.ts';
import { team, type Workspace } from '../store/workspace.ts';
import type { Interaction, SimApp } from '../types.ts';
import { act } from './act.ts';

export interface EventInput {
  /** The inner event with its `type`; `event_ts` is added. */
  readonly event: JsonObject;
  /** Needed when several apps are installed. */
  readonly app?: SimApp;
}

/** Sends an Events API event once; failed events are not sent again. */
export function sendEvent(
  workspace: Workspace,
  hub: SocketHub,
  { event, app: given }: EventInput,
): Promise<Interaction> {
  const apps = workspace.directory.apps();
  const app = given ?? (apps.length === 1 ? apps[0] : undefined);
  if (!app) throw new Error(`event: expected the app to send to, got none of ${apps.length} installed.`);
  const user = readString(event, 'user') ?? '';
  const channel = readString(event, 'channel') ?? null;
  const now = workspace.clock();
  return act(
    { workspace, hub, app, user, channel },
    () => ({
      type: 'events_api',
      takesAnswer: false,
      payload: {
        token: 'verification-token',
        team_id: team.id,
        api_app_id: app.id,
        type: 'event_callback',
        event: { event_ts: workspace.ids.ts(now), ...event },
        event_id: workspace.ids.next('Ev'),
        event_time: Math.floor(now / 1000),
        is_ext_shared_channel: false,
        authorizations: [
          {
            enterprise_id: null,
            team_id: team.id,
            user_id: app.botUserId,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
      },
    }),
    () => {},
  );
}
