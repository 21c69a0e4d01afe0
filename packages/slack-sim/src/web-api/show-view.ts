import { isObjectList, type JsonObject } from '../json.ts';
import { team } from '../store/workspace.ts';
import type { SimView } from '../types.ts';
import { nameBlocks } from './show-message.ts';

/** A view as the Web API and payloads show it. */
export function showView({ id, appId, hash, rootId, previousId, view }: SimView): JsonObject {
  const blocks = isObjectList(view.blocks) ? nameBlocks(view.blocks) : [];
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    title: null,
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    ...view,
    id,
    team_id: team.id,
    app_id: appId,
    app_installed_team_id: team.id,
    hash,
    root_view_id: rootId,
    previous_view_id: previousId,
    blocks,
    state: { values: {} },
  };
}
