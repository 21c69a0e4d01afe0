import { accept } from './answer.ts';
import type { Method } from './method.ts';

/** Hands out a WebSocket URL that is good for one connection. */
export const appsConnectionsOpen: Method = {
  name: 'apps.connections.open',
  token: 'app',
  run({ workspace, app }) {
    const ticket = workspace.tickets.issue(app.id);
    return accept({
      url: `${workspace.origin().replace(/^http/, 'ws')}/link/?ticket=${ticket}&app_id=${app.id}`,
    });
  },
};
