import type { SocketHub } from '../delivery/socket-hub.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Interaction } from '../types.ts';
import { showView } from '../web-api/show-view.ts';
import { act, addressed } from './act.ts';
import { topView } from './top-view.ts';

export interface CloseInput {
  readonly user: string;
  /** Closes the whole stack, as the cross does. */
  readonly all?: boolean;
}

/** Closes the modal on top. Apps hear of it only when the view asked with `notify_on_close`. */
export async function closeView(
  workspace: Workspace,
  hub: SocketHub,
  input: CloseInput,
): Promise<Interaction> {
  const { view, app } = topView(workspace, input.user, 'closeView');
  const isCleared = input.all ?? false;
  if (isCleared) workspace.views.clear(input.user);
  else workspace.views.close(view);
  if (view.view.notify_on_close !== true) return { acked: true, settled: async () => [] };
  const of = { workspace, hub, app, user: input.user, channel: null };
  return act(
    of,
    () => ({
      type: 'interactive',
      takesAnswer: false,
      payload: { type: 'view_closed', ...addressed(of), view: showView(view), is_cleared: isCleared },
    }),
    () => {},
  );
}
