import type { SocketHub } from '../delivery/socket-hub.ts';
import type { JsonObject } from '../json.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Interaction, SimApp, SimMessage, SimView } from '../types.ts';
import { showMessage } from '../web-api/show-message.ts';
import { showView } from '../web-api/show-view.ts';
import { act, addressed } from './act.ts';
import { type Entry, fillIn } from './fill-in.ts';
import { type ElementFound, findElement } from './find-element.ts';
import { showChannelName } from './show-channel-name.ts';

interface ClickBase {
  readonly user: string;
  readonly actionId: string;
  /** Needed only when two blocks hold the same action. */
  readonly blockId?: string;
  /** Overrides a button's value. */
  readonly value?: string;
  /** The value of the option chosen, or several. */
  readonly selectedOption?: Entry;
}

export type ClickInput = ClickBase &
  ({ readonly channel: string; readonly messageTs: string } | { readonly viewId: string });

/** Presses a button or chooses from a menu, in a message, a modal or the Home tab. */
export function click(workspace: Workspace, hub: SocketHub, input: ClickInput): Promise<Interaction> {
  return 'viewId' in input ? clickInView(workspace, hub, input) : clickInMessage(workspace, hub, input);
}

function clickInMessage(
  workspace: Workspace,
  hub: SocketHub,
  input: ClickBase & { readonly channel: string; readonly messageTs: string },
): Promise<Interaction> {
  const { user, channel, messageTs } = input;
  const message = workspace.messages.visible(channel, user).find(({ ts }) => ts === messageTs);
  if (!message)
    throw new Error(`click: expected a message that ${user} sees in ${channel}, got "${messageTs}".`);
  const app = ownerOf(workspace, message);
  const of = { workspace, hub, app, user, channel, originTs: messageTs };
  const action = showAction(workspace, findElement(message.blocks, input.actionId, input.blockId), input);
  const isEphemeral = message.ephemeralFor !== undefined;
  return act(
    of,
    ({ triggerId, responseUrlText }) => ({
      type: 'interactive',
      takesAnswer: false,
      payload: {
        type: 'block_actions',
        ...addressed(of),
        container: { type: 'message', message_ts: messageTs, channel_id: channel, is_ephemeral: isEphemeral },
        channel: showChannelName(workspace, channel),
        ...(isEphemeral ? {} : { message: showMessage(message) }),
        state: { values: {} },
        trigger_id: triggerId,
        response_url: responseUrlText,
        actions: [action],
      },
    }),
    () => {},
  );
}

function clickInView(
  workspace: Workspace,
  hub: SocketHub,
  input: ClickBase & { readonly viewId: string },
): Promise<Interaction> {
  const view: SimView | null = workspace.views.find(input.viewId);
  if (view?.user !== input.user)
    throw new Error(`click: expected a view open to ${input.user}, got "${input.viewId}".`);
  const app = workspace.directory.app(view.appId);
  if (!app) throw new Error(`click: expected a view of an installed app, got one of "${view.appId}".`);
  const of = { workspace, hub, app, user: input.user, channel: null, viewId: view.id };
  const action = showAction(workspace, findElement(view.view.blocks, input.actionId, input.blockId), input);
  return act(
    of,
    ({ triggerId }) => ({
      type: 'interactive',
      takesAnswer: false,
      payload: {
        type: 'block_actions',
        ...addressed(of),
        container: { type: 'view', view_id: view.id },
        view: showView(view),
        trigger_id: triggerId,
        actions: [action],
      },
    }),
    () => {},
  );
}

function ownerOf(workspace: Workspace, { botId }: SimMessage): SimApp {
  const app = workspace.directory.apps().find((candidate) => candidate.botId === botId);
  if (!app)
    throw new Error(`click: expected a message of an installed app, got one of "${botId ?? 'a person'}".`);
  return app;
}

function showAction(workspace: Workspace, { element, blockId }: ElementFound, input: ClickBase): JsonObject {
  const { type, action_id, text, value, style } = element;
  const pressed = {
    ...(text === undefined ? {} : { text }),
    ...(style === undefined ? {} : { style }),
    ...(input.value === undefined && value === undefined ? {} : { value: input.value ?? value }),
  };
  const chosen = input.selectedOption ?? input.value;
  return {
    type,
    action_id,
    block_id: blockId,
    ...(type === 'button' || chosen === undefined ? pressed : fillIn(element, chosen)),
    action_ts: workspace.ids.ts(workspace.clock()),
  };
}
