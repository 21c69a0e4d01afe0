import type { Workspace } from '../store/workspace.ts';
import type { SimApp, SimView } from '../types.ts';

/** The modal a person has in front of them. */
export function topView(
  workspace: Workspace,
  user: string,
  doing: string,
): { readonly view: SimView; readonly app: SimApp } {
  const view = workspace.views.stack(user).at(-1);
  const app = view && workspace.directory.app(view.appId);
  if (!view || !app) throw new Error(`${doing}: expected ${user} to have a modal open, got none.`);
  return { view, app };
}
