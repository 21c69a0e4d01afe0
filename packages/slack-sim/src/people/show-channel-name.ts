import type { JsonObject } from '../json.ts';
import type { Workspace } from '../store/workspace.ts';

/** A channel as interaction payloads name it. */
export function showChannelName(workspace: Workspace, id: string): JsonObject {
  const channel = workspace.directory.channel(id);
  return { id, name: channel?.kind === 'im' ? 'directmessage' : (channel?.name ?? id) };
}
