import { deliver } from '../delivery/deliver.ts';
import type { Delivered, Parcel } from '../delivery/delivery.ts';
import type { SocketHub } from '../delivery/socket-hub.ts';
import type { JsonObject } from '../json.ts';
import type { ResponseUrl } from '../store/response-url-store.ts';
import { team, type Workspace } from '../store/workspace.ts';
import type { Interaction, SimApp } from '../types.ts';
import { watchInteraction } from './watch-interaction.ts';

export interface Act {
  readonly workspace: Workspace;
  readonly hub: SocketHub;
  readonly app: SimApp;
  readonly user: string;
  readonly channel: string | null;
  /** The message that was clicked. */
  readonly originTs?: string;
  /** The view it was done in. */
  readonly viewId?: string;
}

export interface Given {
  readonly triggerId: string;
  readonly responseUrl: ResponseUrl | null;
  readonly responseUrlText: string;
}

/** One act of a person: hands out a trigger_id and a response_url, delivers, lets the answer take effect. */
export async function act(
  of: Act,
  parcel: (given: Given) => Parcel,
  answered: (delivered: Delivered, given: Given) => void,
): Promise<Interaction> {
  const { workspace, app, user, channel } = of;
  const interaction = workspace.ids.next('I');
  const triggerId = workspace.triggers.issue({ appId: app.id, user, viewId: of.viewId ?? null });
  const responseUrl =
    channel === null
      ? null
      : workspace.responseUrls.issue({
          interaction,
          appId: app.id,
          channel,
          user,
          originTs: of.originTs ?? null,
        });
  const responseUrlText = responseUrl ? `${workspace.origin()}/response/${responseUrl.id}` : '';
  const given = { triggerId, responseUrl, responseUrlText };
  const { settled } = watchInteraction(workspace, { interaction, appId: app.id, channel, user });
  const delivered = await deliver(workspace, of.hub, app, parcel(given));
  answered(delivered, given);
  return { ...delivered, triggerId, ...(responseUrl ? { responseUrl: responseUrlText } : {}), settled };
}

/** The fields every payload has. */
export function addressed({ workspace, app, user }: Act): JsonObject {
  const name = workspace.directory.user(user)?.name ?? user;
  return {
    token: 'verification-token',
    api_app_id: app.id,
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: user, username: name, name, team_id: team.id },
  };
}
