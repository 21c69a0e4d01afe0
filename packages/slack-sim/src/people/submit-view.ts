import { checkView } from '../check-blocks/check-view.ts';
import type { Delivered } from '../delivery/delivery.ts';
import type { SocketHub } from '../delivery/socket-hub.ts';
import { isObject, type JsonObject } from '../json.ts';
import { deepestStack } from '../store/view-store.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Interaction, SimView } from '../types.ts';
import { showView } from '../web-api/show-view.ts';
import { act, addressed } from './act.ts';
import { type Entry, fillIn, initially } from './fill-in.ts';
import { listElements } from './find-element.ts';
import { topView } from './top-view.ts';

export interface SubmitInput {
  readonly user: string;
  /** block id → action id → what was typed or chosen. What is left out keeps its initial value. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
}

/** Submits the modal on top and does what the app's `response_action` says. */
export function submitView(workspace: Workspace, hub: SocketHub, input: SubmitInput): Promise<Interaction> {
  const { view, app } = topView(workspace, input.user, 'submitView');
  const of = { workspace, hub, app, user: input.user, channel: null, viewId: view.id };
  return act(
    of,
    ({ triggerId }) => ({
      type: 'interactive',
      takesAnswer: true,
      payload: {
        type: 'view_submission',
        ...addressed(of),
        trigger_id: triggerId,
        view: { ...showView(view), state: { values: readValues(view, input.values ?? {}) } },
        response_urls: [],
      },
    }),
    (delivered) => answer(workspace, view, delivered),
  );
}

function readValues(view: SimView, values: NonNullable<SubmitInput['values']>): JsonObject {
  const state: Record<string, Record<string, JsonObject>> = {};
  const inputs = listElements(view.view.blocks).filter(({ element }) => element.type !== 'button');
  for (const { element, blockId } of inputs) {
    const actionId = String(element.action_id);
    const entry = values[blockId]?.[actionId];
    const filled = entry === undefined ? initially(element) : fillIn(element, entry);
    state[blockId] = { ...state[blockId], [actionId]: { type: element.type, ...filled } };
  }
  return state;
}

type Answer = (workspace: Workspace, view: SimView, body: JsonObject) => void;

const answers: Readonly<Record<string, Answer>> = {
  clear: (workspace, view) => workspace.views.clear(view.user),
  errors: (workspace, view, body) => {
    const given = isObject(body.errors) ? Object.entries(body.errors) : [];
    const errors = Object.fromEntries(given.map(([block, text]) => [block, String(text)]));
    workspace.views.update(view.id, { errors });
  },
  update: (workspace, view, body) => {
    const next = readView(body);
    if (next) workspace.views.update(view.id, { view: next });
  },
  push: (workspace, view, body) => {
    const next = readView(body);
    const hasRoom = workspace.views.stack(view.user).length < deepestStack;
    if (next && hasRoom) workspace.views.push(view.appId, view.user, next);
  },
};

/** A view that Slack would not show changes nothing. */
function readView({ view }: JsonObject): JsonObject | null {
  return isObject(view) && checkView(view, 'modal').length === 0 ? view : null;
}

/** A failed submission leaves the modal open, as Slack does; an empty answer closes it. */
function answer(workspace: Workspace, view: SimView, { acked, ackBody }: Delivered): void {
  if (!acked) return;
  const body = isObject(ackBody) ? ackBody : {};
  const wanted = String(body.response_action);
  const take = Object.hasOwn(answers, wanted) ? answers[wanted] : undefined;
  if (take) take(workspace, view, body);
  else workspace.views.close(view);
}
