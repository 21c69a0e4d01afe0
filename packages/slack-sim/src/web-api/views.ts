import { checkView } from '../check-blocks/check-view.ts';
import { isObject, type JsonObject, readString, readStructure } from '../json.ts';
import type { Trigger } from '../store/trigger-store.ts';
import { deepestStack } from '../store/view-store.ts';
import type { SimView } from '../types.ts';
import { type Answer, accept, refuse } from './answer.ts';
import type { Call, Method } from './method.ts';
import { refuseBlocks } from './refuse-blocks.ts';
import { showView } from './show-view.ts';

const largestView = 250_000;

/** The `view` argument, if Slack would show it. */
function readView(call: Call, type?: 'modal' | 'home'): JsonObject | { readonly refused: Answer } {
  const view = readStructure(call.args, 'view');
  if (!isObject(view)) return { refused: refuse('invalid_arguments') };
  const errors = checkView(view, type);
  if (errors.length > 0) return { refused: refuseBlocks('invalid_arguments', errors) };
  if (JSON.stringify(view).length > largestView) return { refused: refuse('view_too_large') };
  return view;
}

function isRefused(value: JsonObject | { readonly refused: Answer }): value is { readonly refused: Answer } {
  return 'refused' in value;
}

function takeTrigger({ workspace, app, args }: Call): Trigger | { readonly refused: Answer } {
  const taken = workspace.triggers.exchange(readString(args, 'trigger_id') ?? '', app.id);
  return typeof taken === 'string' ? { refused: refuse(taken) } : taken;
}

function isTaken({ workspace, app }: Call, view: JsonObject, own?: SimView): boolean {
  const externalId = readString(view, 'external_id');
  const known = externalId === undefined ? null : workspace.views.findExternal(app.id, externalId);
  return known !== null && known.id !== own?.id;
}

export const viewsOpen: Method = {
  name: 'views.open',
  token: 'bot',
  run(call) {
    const view = readView(call, 'modal');
    if (isRefused(view)) return view.refused;
    if (isTaken(call, view)) return refuse('duplicate_external_id');
    const trigger = takeTrigger(call);
    if ('refused' in trigger) return trigger.refused;
    return accept({ view: showView(call.workspace.views.open(call.app.id, trigger.user, view)) });
  },
};

export const viewsPush: Method = {
  name: 'views.push',
  token: 'bot',
  run(call) {
    const { workspace, app } = call;
    const view = readView(call, 'modal');
    if (isRefused(view)) return view.refused;
    if (isTaken(call, view)) return refuse('duplicate_external_id');
    const trigger = takeTrigger(call);
    if ('refused' in trigger) return trigger.refused;
    const stack = workspace.views.stack(trigger.user);
    if (trigger.viewId === null || stack.length === 0) return refuse('invalid_trigger_id');
    if (stack.length >= deepestStack) return refuse('push_limit_reached');
    return accept({ view: showView(workspace.views.push(app.id, trigger.user, view)) });
  },
};

export const viewsUpdate: Method = {
  name: 'views.update',
  token: 'bot',
  run(call) {
    const { workspace, app, args } = call;
    const id = readString(args, 'view_id');
    const externalId = readString(args, 'external_id');
    const before =
      id === undefined ? workspace.views.findExternal(app.id, externalId ?? '') : workspace.views.find(id);
    if (before?.appId !== app.id) return refuse('not_found');
    const view = readView(call, before.type);
    if (isRefused(view)) return view.refused;
    const hash = readString(args, 'hash');
    if (hash !== undefined && hash !== before.hash) return refuse('hash_conflict');
    if (isTaken(call, view, before)) return refuse('duplicate_external_id');
    const after = workspace.views.update(before.id, { view });
    return after ? accept({ view: showView(after) }) : refuse('not_found');
  },
};

export const viewsPublish: Method = {
  name: 'views.publish',
  token: 'bot',
  run(call) {
    const { workspace, app, args } = call;
    const user = readString(args, 'user_id');
    if (user === undefined || !workspace.directory.user(user)) return refuse('invalid_arguments');
    const view = readView(call, 'home');
    if (isRefused(view)) return view.refused;
    const hash = readString(args, 'hash');
    const before = workspace.views.home(user, app.id);
    if (hash !== undefined && hash !== before?.hash) return refuse('hash_conflict');
    return accept({ view: showView(workspace.views.publish(app.id, user, view)) });
  },
};
