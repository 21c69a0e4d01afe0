import type { Workspace } from '../store/workspace.ts';
import type { SimMessage } from '../types.ts';

export interface SayInput {
  readonly user: string;
  readonly channel: string;
  readonly text: string;
  readonly threadTs?: string;
}

/** A person writes a message. No event goes out; use `event` for that. */
export function say(workspace: Workspace, { user, channel, text, threadTs }: SayInput): SimMessage {
  const ts = workspace.ids.ts(workspace.clock());
  const thread = threadTs === undefined ? {} : { threadTs };
  return workspace.messages.post({ ts, channel, user, text, ...thread }, { appId: null, interaction: null });
}
